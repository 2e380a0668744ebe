package lmdeploy

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// patience is for what happens at once unless it is broken.
const patience = 10 * time.Second

func TestLeavingTheRangeClosesTheConnection(t *testing.T) {
	server := newHangingServer(t)
	stream := server.open(t, ctx)
	for _, err := range stream.Chunks() {
		if err != nil {
			t.Fatal(err)
		}
		break
	}
	server.expectClientGone(t)
	for range stream.Chunks() {
		t.Error("the stream went on after it was left")
	}
}

func TestCloseWakesAWaitingReader(t *testing.T) {
	server := newHangingServer(t)
	stream := server.open(t, ctx)
	var end error
	for _, err := range stream.Chunks() {
		if err != nil {
			end = err
			break
		}
		// The reader now goes on to wait for a chunk that never comes.
		time.AfterFunc(10*time.Millisecond, func() { stream.Close() })
	}
	if !errors.Is(end, ErrCancelled) {
		t.Errorf("got %v, want %v", end, ErrCancelled)
	}
	server.expectClientGone(t)
	if err := stream.Close(); err != nil {
		t.Errorf("closing again: %v", err)
	}
}

func TestCancellingTheContextEndsTheStreamAtOnce(t *testing.T) {
	server := newHangingServer(t)
	server.events = chunkEvent + chunkEvent // the second is read with the first, but not given
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	chunks := 0
	var end error
	for _, err := range server.open(t, ctx).Chunks() {
		if err != nil {
			end = err
			break
		}
		chunks++
		cancel()
	}
	var failure *Error
	if !errors.As(end, &failure) || failure.Kind != KindCancelled || !errors.Is(end, context.Canceled) {
		t.Fatalf("got %v, want %v", end, ErrCancelled)
	}
	if chunks != 1 || failure.Events != 1 || failure.Bytes != int64(len(server.events)) || failure.Status != http.StatusOK {
		t.Errorf("got %d chunks and %+v, want one chunk and %d bytes", chunks, failure, len(server.events))
	}
	server.expectClientGone(t)
}

func TestAnErrorInTheStreamClosesTheConnection(t *testing.T) {
	server := newHangingServer(t)
	server.events = "data: no JSON\n\n"
	for _, err := range server.open(t, ctx).Chunks() {
		if !errors.Is(err, ErrMalformedEvent) {
			t.Errorf("got %v, want %v", err, ErrMalformedEvent)
		}
	}
	server.expectClientGone(t)
}

func TestChunksArriveOneByOne(t *testing.T) {
	next := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		for range 3 {
			fmt.Fprint(w, chunkEvent)
			w.(http.Flusher).Flush()
			<-next // the reader has it
		}
		fmt.Fprint(w, "data: [DONE]\n\n")
	}))
	defer server.Close()
	stream, err := newTestClient(t, server.URL).ChatCompletionsStream(ctx, hello)
	if err != nil {
		t.Fatal(err)
	}
	for chunk, err := range stream.Chunks() {
		if err != nil || ChunkText(chunk) != "a" {
			t.Fatalf("got %+v, %v", chunk, err)
		}
		next <- struct{}{}
	}
}

func TestATruncatedStreamCanBeAllowed(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		fmt.Fprint(w, chunkEvent)
	}))
	defer server.Close()
	client := newTestClient(t, server.URL)
	for name, c := range map[string]struct {
		options []RequestOption
		want    error
	}{
		"by default": {nil, ErrTruncated},
		"allowed":    {[]RequestOption{AllowTruncated()}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			stream, err := client.ChatCompletionsStream(ctx, hello, c.options...)
			if err != nil {
				t.Fatal(err)
			}
			var end error
			for _, err := range stream.Chunks() {
				end = err
			}
			if !errors.Is(end, c.want) {
				t.Errorf("got %v, want %v", end, c.want)
			}
		})
	}
}

func TestTheClientsLimitHoldsForItsStreams(t *testing.T) {
	server := newHangingServer(t)
	stream, err := newTestClient(t, server.URL, WithMaxEventBytes(20)).ChatCompletionsStream(ctx, hello)
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range stream.Chunks() {
		if !errors.Is(err, ErrEventTooLarge) {
			t.Errorf("got %v, want %v", err, ErrEventTooLarge)
		}
	}
}

// hangingServer sends events, one chunk unless told otherwise, and then nothing more until
// its client is gone.
type hangingServer struct {
	*httptest.Server
	events string
	gone   chan struct{}
}

func newHangingServer(t *testing.T) *hangingServer {
	s := &hangingServer{events: chunkEvent, gone: make(chan struct{})}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			return
		}
		w.Header().Set("Content-Type", "text/event-stream")
		fmt.Fprint(w, s.events)
		w.(http.Flusher).Flush()
		<-r.Context().Done()
		close(s.gone)
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *hangingServer) open(t *testing.T, ctx context.Context) *Stream[ChatCompletionStreamResponse] {
	t.Helper()
	stream, err := newTestClient(t, s.URL).ChatCompletionsStream(ctx, hello)
	if err != nil {
		t.Fatal(err)
	}
	return stream
}

func (s *hangingServer) expectClientGone(t *testing.T) {
	t.Helper()
	select {
	case <-s.gone:
	case <-time.After(patience):
		t.Error("the server does not see that its client is gone")
	}
}
