package lmdeploy

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"reflect"
	"testing"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

type streamCase struct {
	title
	caseBody
	Framing       string            `json:"framing"`
	Dialect       api.Dialect       `json:"dialect"`
	MaxEventBytes int               `json:"max_event_bytes"`
	Cuts          string            `json:"cuts"`
	Operation     string            `json:"operation"` // with Folded: for clients that accumulate
	Folded        json.RawMessage   `json:"folded"`
	Events        []caseEvent       `json:"events"`
	Chunks        []json.RawMessage `json:"chunks"`
	End           json.RawMessage   `json:"end"`
}

type caseEvent struct {
	Type        string `json:"type"`
	Data        string `json:"data"`
	LastEventID string `json:"last_event_id"`
	Retry       *int64 `json:"retry"`
}

func (e caseEvent) event() Event {
	event := Event{Type: e.Type, Data: e.Data, LastEventID: e.LastEventID}
	if e.Retry != nil {
		event.RetryMillis, event.HasRetry = *e.Retry, true
	}
	return event
}

func TestStreamCases(t *testing.T) {
	runCases(t, "streams", func(t *testing.T, c streamCase) {
		body := c.bytes(t)
		for _, cut := range cuts(body, c.Cuts) {
			var difference string
			if c.Dialect == "" {
				difference = c.replayEvents(t, body, cut)
			} else {
				difference = c.replayChunks(t, body, cut)
			}
			if difference != "" {
				t.Fatalf("%s\n%s: %s", c.Why, cut.name, difference)
			}
		}
	})
}

// replayEvents runs the decoder alone and says what is different from the case.
func (c streamCase) replayEvents(t *testing.T, body []byte, cut cut) string {
	decoder := NewDecoder(cut.reader(body))
	if c.Framing == "lines" {
		decoder = newDecoder(cut.reader(body), &lineParser{}, DefaultMaxEventBytes)
	}
	decoder.buffer = make([]byte, len(body)+1)
	if c.MaxEventBytes > 0 {
		decoder.Limit(c.MaxEventBytes)
	}
	var got, want []Event
	for decoder.Next() {
		got = append(got, decoder.Event())
	}
	for _, event := range c.Events {
		want = append(want, event.event())
	}
	if !reflect.DeepEqual(got, want) {
		return fmt.Sprintf("\n got %s\nwant %s", short(got), short(want))
	}
	var end string
	switch err := decoder.Err(); {
	case err == nil:
		end = "complete"
	case errors.Is(err, ErrEventTooLarge):
		end = "event_too_large"
	default:
		end = err.Error()
	}
	if want := textOf(c.End); end != want {
		return fmt.Sprintf("the end is %s, want %s", end, want)
	}
	return ""
}

// replayChunks runs decoder and dialect over untyped JSON and says what is different.
func (c streamCase) replayChunks(t *testing.T, body []byte, cut cut) string {
	d, ok := dialects[c.Dialect]
	if !ok {
		t.Fatalf("no dialect %q", c.Dialect)
	}
	limit := DefaultMaxEventBytes
	if c.MaxEventBytes > 0 {
		limit = c.MaxEventBytes
	}
	stream := newTestStream[json.RawMessage](cut.reader(body), d, limit)
	stream.decoder.buffer = make([]byte, len(body)+1)
	var got []json.RawMessage
	var failure *Error
	for chunk, err := range stream.Chunks() {
		if err != nil {
			failure = err.(*Error)
			break
		}
		got = append(got, chunk)
	}
	for range stream.Chunks() {
		return "a stream that had ended went on"
	}
	if len(got) != len(c.Chunks) {
		return fmt.Sprintf("%d chunks, want %d: %.2000s (%v)", len(got), len(c.Chunks), got, failure)
	}
	for i := range got {
		if !sameJSON(t, got[i], c.Chunks[i]) {
			return fmt.Sprintf("chunk %d is %.2000s, want %.2000s", i, got[i], c.Chunks[i])
		}
	}
	return c.endDifference(t, failure)
}

func (c streamCase) endDifference(t *testing.T, failure *Error) string {
	if object(c.End) == nil {
		end := "complete"
		if failure != nil {
			end = string(failure.Kind)
		}
		if want := textOf(c.End); end != want {
			return fmt.Sprintf("the end is %s, want %s (%v)", end, want, failure)
		}
		return ""
	}
	var want expectedError
	if err := json.Unmarshal(c.End, &want); err != nil {
		t.Fatal(err)
	}
	if failure == nil {
		return fmt.Sprintf("complete, want %s", c.End)
	}
	for _, line := range want.differences(failure) {
		return line
	}
	return ""
}

// newTestStream returns a stream whose body comes from r, without HTTP.
func newTestStream[C any](r io.Reader, d dialect, limit int) *Stream[C] {
	ctx, cancel := context.WithCancel(context.Background())
	return &Stream[C]{
		exchange: &exchange{key: newAPIKey("")},
		body:     io.NopCloser(r),
		decoder:  newDecoder(r, d.parser(), limit),
		dialect:  d,
		ctx:      ctx,
		cancel:   cancel,
	}
}

// short shows the start of a value; some cases have events of 16 MiB.
func short(value any) string { return fmt.Sprintf("%.2000s", fmt.Sprintf("%#v", value)) }

// cut is one way for a body to arrive.
type cut struct {
	name string
	at   []int // ascending
}

// cuts returns the ways in which a case is replayed.
func cuts(body []byte, which string) []cut {
	replays := []cut{{name: "whole"}}
	if which == "few" {
		return append(replays, every(512, body), every(4096, body))
	}
	replays = append(replays, every(1, body))
	places := make([]int, 0, len(body))
	for at := 1; at < len(body); at++ {
		places = append(places, at)
	}
	if len(body) > 2000 {
		places = rand.New(rand.NewSource(1)).Perm(len(body))[:200]
	}
	for _, at := range places {
		replays = append(replays, cut{name: fmt.Sprintf("cut at %d", at), at: []int{at}})
	}
	return replays
}

func every(size int, body []byte) cut {
	c := cut{name: fmt.Sprintf("in pieces of %d", size)}
	for at := size; at < len(body); at += size {
		c.at = append(c.at, at)
	}
	return c
}

// reader gives the body piece by piece, one a read.
func (c cut) reader(body []byte) io.Reader {
	var readers []io.Reader
	from := 0
	for _, at := range append(c.at[:len(c.at):len(c.at)], len(body)) {
		readers = append(readers, bytes.NewReader(body[from:at]))
		from = at
	}
	return io.MultiReader(readers...)
}
