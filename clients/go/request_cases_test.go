package lmdeploy

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

type requestCase struct {
	title
	Operation string          `json:"operation"`
	APIKey    string          `json:"api_key"`
	BasePath  string          `json:"base_path"`
	Arguments json.RawMessage `json:"arguments"`
	Expect    struct {
		Method        string            `json:"method"`
		Path          string            `json:"path"`
		Headers       map[string]string `json:"headers"`
		AbsentHeaders []string          `json:"absent_headers"`
		Body          json.RawMessage   `json:"body"`
	} `json:"expect"`
}

func TestRequestCases(t *testing.T) {
	runCases(t, "requests", func(t *testing.T, c requestCase) {
		server := newRecorder(t)
		var options []Option
		if c.APIKey != "" {
			options = append(options, WithAPIKey(c.APIKey))
		}
		client := newTestClient(t, server.URL+c.BasePath, options...)
		server.expectCall(t, callOperation(t, client, c.Operation, c.Arguments).err)

		if server.method != c.Expect.Method || server.path != c.Expect.Path {
			t.Errorf("got %s %s, want %s %s", server.method, server.path, c.Expect.Method, c.Expect.Path)
		}
		for name, want := range c.Expect.Headers {
			if got := server.header.Values(name); len(got) != 1 || got[0] != want {
				t.Errorf("header %s: got %q, want %q", name, got, want)
			}
		}
		for _, name := range c.Expect.AbsentHeaders {
			if got, ok := server.header[http.CanonicalHeaderKey(name)]; ok {
				t.Errorf("header %s: got %q, want none", name, got)
			}
		}
		switch want := c.Expect.Body; {
		case !isSet(want):
			if len(server.body) > 0 {
				t.Errorf("got a body: %s", server.body)
			}
		case !sameJSON(t, server.body, want):
			t.Errorf("body:\n got %s\nwant %s", server.body, want)
		}
		if t.Failed() {
			t.Log(c.Why)
		}
	})
}

// recorder is a server that keeps what it is sent, and refuses it.
type recorder struct {
	*httptest.Server
	method, path string
	header       http.Header
	body         []byte
}

func newRecorder(t *testing.T) *recorder {
	r := &recorder{}
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		r.method, r.path, r.header = request.Method, request.RequestURI, request.Header
		r.body, _ = io.ReadAll(request.Body)
		w.WriteHeader(http.StatusTeapot)
	}))
	t.Cleanup(r.Close)
	return r
}

// expectCall fails the test unless err shows that the recorder was asked.
func (r *recorder) expectCall(t *testing.T, err error) {
	t.Helper()
	var failure *Error
	if !errors.As(err, &failure) || failure.Status != http.StatusTeapot {
		t.Fatalf("the request was not sent: %v", err)
	}
}

func newTestClient(t testing.TB, baseURL string, options ...Option) *Client {
	t.Helper()
	client, err := NewClient(baseURL, options...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// outcome is what a call came to: a value or chunks, and perhaps an error.
type outcome struct {
	value  any
	chunks []ChatCompletionStreamResponse
	err    error
}

// callOperation calls the operation of that name with arguments as they stand in a case.
func callOperation(t *testing.T, client *Client, operation string, arguments json.RawMessage) (o outcome) {
	t.Helper()
	ctx := context.Background()
	var request ChatCompletionRequest
	if arguments != nil {
		if err := json.Unmarshal(arguments, &request); err != nil {
			t.Fatalf("the arguments do not fit the request: %v", err)
		}
	}
	switch operation {
	case "list_models":
		o.value, o.err = client.ListModels(ctx)
	case "chat_completions":
		o.value, o.err = client.ChatCompletions(ctx, &request)
	case "chat_completions_stream":
		var stream *Stream[ChatCompletionStreamResponse]
		if stream, o.err = client.ChatCompletionsStream(ctx, &request); o.err != nil {
			return o
		}
		for chunk, err := range stream.Chunks() {
			if err != nil {
				o.err = err
				break
			}
			o.chunks = append(o.chunks, chunk)
		}
	default:
		t.Fatalf("no operation %q", operation)
	}
	return o
}
