package lmdeploy

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
)

type responseCase struct {
	title
	input
	caseBody
	Operation string            `json:"operation"`
	APIKey    string            `json:"api_key"`
	Status    int               `json:"status"`
	Reason    string            `json:"reason"`
	Headers   map[string]string `json:"headers"`
	Close     string            `json:"close"`
	Expect    struct {
		expectedError
		Value       pointed   `json:"value"`
		Texts       []string  `json:"texts"`
		ChunkValues []pointed `json:"chunk_values"`
		Chunks      *int      `json:"chunks"`
		End         string    `json:"end"`
	} `json:"expect"`
}

func TestResponseCases(t *testing.T) {
	runCases(t, "responses", func(t *testing.T, c responseCase) {
		var options []Option
		if c.APIKey != "" {
			options = append(options, WithAPIKey(c.APIKey))
		}
		client := newTestClient(t, serveOnce(t, c.answer(t)), options...)
		got := callOperation(t, client, c.Operation, c.input)

		if c.Expect.Kind == nil {
			if got.err != nil {
				t.Fatalf("%s\n%v", c.Why, got.err)
			}
		} else {
			var failure *Error
			if !errors.As(got.err, &failure) {
				t.Fatalf("%s\ngot %v, want %s", c.Why, got.err, *c.Expect.Kind)
			}
			for _, line := range c.Expect.differences(failure) {
				t.Errorf("%s (%v)", line, failure)
			}
			if shown := allShown(failure); len(c.APIKey) >= shortestSecret && strings.Contains(shown, c.APIKey) {
				t.Errorf("the error shows the key: %s", shown)
			}
		}
		for _, line := range c.Expect.Value.differences(t, got.value) {
			t.Error(line)
		}
		if texts := textsOf(got.chunks); c.Expect.Texts != nil && !slices.Equal(texts, c.Expect.Texts) {
			t.Errorf("texts: got %q, want %q", texts, c.Expect.Texts)
		}
		if want := c.Expect.Chunks; want != nil && len(got.chunks) != *want {
			t.Errorf("got %d chunks, want %d", len(got.chunks), *want)
		}
		if want := c.Expect.ChunkValues; want != nil && len(got.chunks) != len(want) {
			t.Fatalf("%s\ngot %d chunks, want %d", c.Why, len(got.chunks), len(want))
		}
		for i, want := range c.Expect.ChunkValues {
			for _, line := range want.differences(t, got.chunks[i]) {
				t.Errorf("chunk %d: %s", i, line)
			}
		}
		if t.Failed() {
			t.Log(c.Why)
		}
	})
}

// answer returns the bytes that the case's server writes.
func (c responseCase) answer(t *testing.T) []byte {
	body := c.bytes(t)
	var head strings.Builder
	fmt.Fprintf(&head, "HTTP/1.1 %d %s\r\n", c.Status, c.Reason)
	declared := len(body)
	if c.Close == "cut" {
		declared += 100
	}
	headers := map[string]string{"content-length": strconv.Itoa(declared)}
	for name, value := range c.Headers {
		headers[name] = value
		if name == "transfer-encoding" {
			delete(headers, "content-length")
		}
	}
	for name, value := range headers {
		fmt.Fprintf(&head, "%s: %s\r\n", name, value)
	}
	return append([]byte(head.String()+"\r\n"), body...)
}

// serveOnce answers one request with these bytes, then closes the connection.
func serveOnce(t *testing.T, answer []byte) (url string) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		connection, err := listener.Accept()
		if err != nil {
			return
		}
		defer connection.Close()
		request, err := http.ReadRequest(bufio.NewReader(connection))
		if err != nil {
			return
		}
		// A body left unread would turn the close into a reset.
		if _, err := io.Copy(io.Discard, request.Body); err != nil {
			return
		}
		if _, err := connection.Write(answer); err != nil {
			return
		}
	}()
	return "http://" + listener.Addr().String()
}

// pointed is JSON pointers (RFC 6901) into a value, and what they lead to.
type pointed map[string]json.RawMessage

// differences returns a line for each pointer that leads to something else in value.
func (want pointed) differences(t *testing.T, value any) (lines []string) {
	t.Helper()
	whole, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	for pointer, want := range want {
		if part := follow(t, whole, pointer); !sameJSON(t, part, want) {
			lines = append(lines, fmt.Sprintf("%q: got %s, want %s", pointer, part, want))
		}
	}
	return lines
}

var unescapePointer = strings.NewReplacer("~1", "/", "~0", "~")

// follow returns what a JSON pointer leads to, or null.
func follow(t *testing.T, whole []byte, pointer string) []byte {
	for _, step := range strings.Split(pointer, "/")[1:] {
		if index, err := strconv.Atoi(step); err == nil && bytes.HasPrefix(whole, []byte("[")) {
			var items []json.RawMessage
			if err := json.Unmarshal(whole, &items); err != nil || index >= len(items) {
				t.Fatalf("%s: no item %d in %s", pointer, index, whole)
			}
			whole = items[index]
			continue
		}
		member, ok := object(whole)[unescapePointer.Replace(step)]
		if !ok {
			return []byte("null")
		}
		whole = member
	}
	return whole
}

// textsOf returns the texts of a chat's first choice, without the empty ones.
func textsOf(chunks []any) (texts []string) {
	for _, chunk := range chunks {
		if chunk, ok := chunk.(ChatCompletionStreamResponse); ok && ChunkText(chunk) != "" {
			texts = append(texts, ChunkText(chunk))
		}
	}
	return texts
}
