package lmdeploy_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"

	lmdeploy "github.com/lmdeploy/lmdeploy-clients/clients/go"
)

func ExampleClient_ChatCompletionsStream() {
	server := httptest.NewServer(http.HandlerFunc(greet))
	defer server.Close()

	client, err := lmdeploy.NewClient(server.URL, lmdeploy.WithAPIKey("secret"))
	if err != nil {
		fmt.Println(err)
		return
	}
	stream, err := client.ChatCompletionsStream(context.Background(), &lmdeploy.ChatCompletionRequest{
		Model:       "internlm3-8b-instruct",
		Messages:    []lmdeploy.ChatMessageParam{{Role: "user", Content: lmdeploy.Text("Hello!")}},
		Temperature: lmdeploy.Ptr(0.2),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for chunk, err := range stream.Chunks() {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Print(lmdeploy.ChunkText(chunk))
	}
	// Output: Good morning!
}

func ExampleError() {
	server := httptest.NewServer(http.HandlerFunc(refuse))
	defer server.Close()

	client, err := lmdeploy.NewClient(server.URL)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = client.ListModels(context.Background())
	var failure *lmdeploy.Error
	switch {
	case errors.Is(err, lmdeploy.ErrAsleep):
		fmt.Println("wake the engine first")
	case errors.As(err, &failure):
		fmt.Println(failure.Kind, failure.Status, failure.Message)
	}
	// Output: refused 401 Unauthorized
}

func greet(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	for _, text := range []string{"Good ", "morning!"} {
		fmt.Fprintf(w, `data: {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", `+
			`"choices": [{"index": 0, "delta": {"role": "assistant", "content": %q}}]}`+"\n\n", text)
	}
	fmt.Fprint(w, "data: [DONE]\n\n")
}

func refuse(w http.ResponseWriter, _ *http.Request) {
	w.WriteHeader(http.StatusUnauthorized)
	fmt.Fprint(w, `{"message": "Unauthorized", "type": "authentication_error", "code": 401, "param": null, "object": "error"}`)
}
