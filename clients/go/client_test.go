package lmdeploy

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

const chunkEvent = `data: {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [{"index": 0, "delta": {"content": "a"}}]}` + "\n\n"

var (
	ctx   = context.Background()
	hello = &ChatCompletionRequest{Model: "m", Messages: []ChatMessageParam{{Role: "user", Content: Text("hi")}}}
)

func TestNewClientRefusesWhatCannotWork(t *testing.T) {
	const secret = "s3cr3t-p4ss"
	for name, c := range map[string]struct {
		baseURL string
		options []Option
	}{
		"no scheme":             {"localhost:23333", nil},
		"another scheme":        {"ftp://localhost", nil},
		"no host":               {"http://:23333", nil},
		"no URL":                {"http://host:port", nil},
		"a user":                {"http://me:" + secret + "@host", nil},
		"a user and no URL":     {"http://me:" + secret + "@host:port", nil},
		"a query":               {"http://host?key=" + secret, nil},
		"a fragment":            {"http://host#" + secret, nil},
		"an empty query":        {"http://host?", nil},
		"an empty key":          {"http://host", []Option{WithAPIKey("")}},
		"a space in the key":    {"http://host", []Option{WithAPIKey(secret + " ")}},
		"a line end in the key": {"http://host", []Option{WithAPIKey(secret + "\r\n")}},
		"a key beyond ASCII":    {"http://host", []Option{WithAPIKey(secret + "é")}},
		"no HTTP client":        {"http://host", []Option{WithHTTPClient(nil)}},
		"no room for events":    {"http://host", []Option{WithMaxEventBytes(0)}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := NewClient(c.baseURL, c.options...)
			if err == nil {
				t.Fatal("no error")
			}
			if strings.Contains(err.Error(), secret) {
				t.Errorf("the error shows a secret: %v", err)
			}
		})
	}
}

func TestMistakesInARequestAreFoundBeforeItIsSent(t *testing.T) {
	client := newTestClient(t, "http://127.0.0.1:1")
	streaming := *hello
	streaming.Stream = Ptr(true)
	for name, request := range map[string]*ChatCompletionRequest{
		"nil":                          nil,
		"stream set on the plain call": &streaming,
		"a union with nothing set":     {Model: "m", Messages: []ChatMessageParam{{Role: "user", Content: Parts()}}, Stop: &TextOrTextList{}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := client.ChatCompletions(ctx, request)
			var failure *Error
			if err == nil || errors.As(err, &failure) {
				t.Errorf("got %v, want a plain error", err)
			}
		})
	}
}

func TestTheCallersRequestStaysAsItIs(t *testing.T) {
	server := newRecorder(t)
	request := *hello
	_, err := newTestClient(t, server.URL).ChatCompletionsStream(ctx, &request)
	server.expectCall(t, err)
	if request.Stream != nil {
		t.Error("stream was set in the caller's request")
	}
}

func TestAMessageSaysWhatWasDoneAndWhatCameBack(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		fmt.Fprint(w, chunkEvent, "data: {\"error\": {\"message\": \"out of\\nmemory\"}}\n\n")
	}))
	defer server.Close()
	err := callOperation(t, newTestClient(t, server.URL), "chat_completions_stream", input{}).err
	want := "POST " + server.URL + "/v1/chat/completions: an error in the stream after 2 events: out of memory (refused)"
	if err == nil || err.Error() != want {
		t.Errorf("\n got %v\nwant %s", err, want)
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	server := httptest.NewServer(http.RedirectHandler("/elsewhere", http.StatusTemporaryRedirect))
	defer server.Close()
	callers := &http.Client{}
	client := newTestClient(t, server.URL, WithHTTPClient(callers))
	_, err := client.ListModels(ctx)
	var failure *Error
	if !errors.As(err, &failure) || failure.Kind != KindRefused || failure.Status != http.StatusTemporaryRedirect {
		t.Errorf("got %v, want a refusal with status 307", err)
	}
	if callers.CheckRedirect != nil {
		t.Error("the caller's client was changed")
	}
}

func TestNoServerIsAConnectionError(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()
	_, err := newTestClient(t, server.URL).ListModels(ctx)
	if !errors.Is(err, ErrConnection) {
		t.Errorf("got %v, want %v", err, ErrConnection)
	}
}

func TestConnectingTooLongIsATimeout(t *testing.T) {
	dialer := &net.Dialer{Timeout: time.Nanosecond}
	slow := &http.Client{Transport: &http.Transport{DialContext: dialer.DialContext}}
	_, err := newTestClient(t, "http://127.0.0.1:1", WithHTTPClient(slow)).ListModels(ctx)
	var failure *Error
	if !errors.As(err, &failure) || failure.Kind != KindTimeout || failure.Wait != WaitConnect {
		t.Errorf("got %v, want a timeout in connecting", err)
	}
}

func TestTheHTTPClientsOwnTimeoutIsATimeout(t *testing.T) {
	server := newSilentServer(t)
	impatient := &http.Client{Timeout: 10 * time.Millisecond}
	_, err := newTestClient(t, server.URL, WithHTTPClient(impatient)).ListModels(ctx)
	var failure *Error
	if !errors.As(err, &failure) || failure.Kind != KindTimeout || failure.Wait != WaitTotal {
		t.Errorf("got %v, want a timeout of the call", err)
	}
}

func TestACancelledCallIsContextCanceledToo(t *testing.T) {
	server := newSilentServer(t)
	client := newTestClient(t, server.URL)
	reason := errors.New("the user left")
	for name, start := range map[string]func(context.Context) error{
		"plain":         func(ctx context.Context) error { _, err := client.ListModels(ctx); return err },
		"before stream": func(ctx context.Context) error { _, err := client.ChatCompletionsStream(ctx, hello); return err },
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancelCause(ctx)
			go func() {
				<-server.asked
				cancel(reason)
			}()
			err := start(ctx)
			for _, want := range []error{context.Canceled, ErrCancelled, reason} {
				if !errors.Is(err, want) {
					t.Errorf("got %v, want %v", err, want)
				}
			}
		})
	}
}

func TestAnExpiredDeadlineIsATimeout(t *testing.T) {
	server := newSilentServer(t)
	ctx, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel()
	_, err := newTestClient(t, server.URL).ListModels(ctx)
	if !errors.Is(err, ErrTimeout) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want %v and %v", err, ErrTimeout, context.DeadlineExceeded)
	}
}

// silentServer takes requests and does not answer.
type silentServer struct {
	*httptest.Server
	asked chan struct{} // one item a request
}

func newSilentServer(t *testing.T) *silentServer {
	s := &silentServer{asked: make(chan struct{}, 10)}
	done := make(chan struct{})
	s.Server = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		// The server notices that a client is gone only once the body is read.
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			return
		}
		s.asked <- struct{}{}
		select {
		case <-r.Context().Done():
		case <-done:
		}
	}))
	t.Cleanup(func() {
		close(done)
		s.Close()
	})
	return s
}
