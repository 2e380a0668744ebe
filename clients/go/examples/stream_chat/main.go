// Stream_chat asks the first model of a server and prints the reply as it comes:
//
//	stream_chat BASE_URL [PROMPT]
//
// The API key, if the server wants one, is in LMDEPLOY_API_KEY.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	lmdeploy "github.com/lmdeploy/lmdeploy-clients/clients/go"
)

func main() {
	if len(os.Args) < 2 || len(os.Args) > 3 {
		fmt.Fprintln(os.Stderr, "usage: stream_chat BASE_URL [PROMPT]")
		os.Exit(2)
	}
	prompt := "Hello!"
	if len(os.Args) == 3 {
		prompt = os.Args[2]
	}
	if err := chat(context.Background(), os.Args[1], prompt); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func chat(ctx context.Context, baseURL, prompt string) error {
	var options []lmdeploy.Option
	if key := os.Getenv("LMDEPLOY_API_KEY"); key != "" {
		options = append(options, lmdeploy.WithAPIKey(key))
	}
	client, err := lmdeploy.NewClient(baseURL, options...)
	if err != nil {
		return err
	}
	models, err := client.ListModels(ctx)
	if err != nil {
		return err
	}
	if len(models.Data) == 0 {
		return errors.New("the server has no model")
	}
	request := &lmdeploy.ChatCompletionRequest{
		Model:    models.Data[0].Id,
		Messages: []lmdeploy.ChatMessageParam{{Role: "user", Content: lmdeploy.Text(prompt)}},
	}

	figures := figures{start: time.Now()}
	stream, err := client.ChatCompletionsStream(ctx, request)
	if err != nil {
		return err
	}
	for chunk, err := range stream.Chunks() {
		if err != nil {
			return err
		}
		text := lmdeploy.ChunkText(chunk)
		fmt.Print(text)
		figures.add(text)
	}
	fmt.Printf("\n%s\n", figures)
	return nil
}

// figures measures a stream.
type figures struct {
	start      time.Time
	firstToken time.Duration
	chunks     int
}

func (f *figures) add(text string) {
	f.chunks++
	if f.firstToken == 0 && text != "" {
		f.firstToken = time.Since(f.start)
	}
}

func (f figures) String() string {
	perSecond := float64(f.chunks) / time.Since(f.start).Seconds()
	return fmt.Sprintf("go: %d chunks, first token after %d ms, %.1f chunks/s", f.chunks, f.firstToken.Milliseconds(), perSecond)
}
