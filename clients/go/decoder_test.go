package lmdeploy

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
)

func TestDecoderGivesTheReadersErrorAfterTheEventsBeforeIt(t *testing.T) {
	broken := errors.New("broken")
	decoder := NewDecoder(io.MultiReader(strings.NewReader("data: a\n\ndata: b"), iotest.ErrReader(broken)))
	if !decoder.Next() || decoder.Event().Data != "a" {
		t.Fatalf("got %+v, want the event a", decoder.Event())
	}
	for range 2 {
		if decoder.Next() || decoder.Err() != broken {
			t.Fatalf("got %+v and %v, want %v", decoder.Event(), decoder.Err(), broken)
		}
	}
}

func TestDecoderTakesBytesThatComeWithTheEnd(t *testing.T) {
	decoder := NewDecoder(iotest.DataErrReader(strings.NewReader("data: a\n\n")))
	if !decoder.Next() || decoder.Next() || decoder.Err() != nil {
		t.Errorf("got %+v and %v, want one event", decoder.Event(), decoder.Err())
	}
}

func TestDecoderGivesUpOnAReaderThatGivesNothing(t *testing.T) {
	decoder := NewDecoder(readerFunc(func([]byte) (int, error) { return 0, nil }))
	if decoder.Next() || decoder.Err() != io.ErrNoProgress {
		t.Errorf("got %v, want %v", decoder.Err(), io.ErrNoProgress)
	}
}

func TestDecoderStopsAtTheLimitAfterTheEventsBeforeIt(t *testing.T) {
	decoder := NewDecoder(strings.NewReader("data: a\n\ndata: 0123456789\n\n"))
	decoder.Limit(12)
	if !decoder.Next() || decoder.Event().Data != "a" {
		t.Fatalf("got %+v, want the event a", decoder.Event())
	}
	if decoder.Next() || !errors.Is(decoder.Err(), ErrEventTooLarge) {
		t.Errorf("got %v, want %v", decoder.Err(), ErrEventTooLarge)
	}
}

func TestDecoderLetsGoOfAHugeEventsMemory(t *testing.T) {
	body := "data: " + strings.Repeat("x", 1<<20) + "\n\ndata: a\n\n"
	decoder := NewDecoder(strings.NewReader(body))
	for decoder.Next() {
	}
	p := decoder.parser.(*eventParser)
	if held := cap(p.data) + cap(p.lines.pending); held > 2*keptLineBuffer {
		t.Errorf("%d bytes are still held", held)
	}
}

// FuzzDecoder looks for bodies that give other events when they are cut elsewhere.
func FuzzDecoder(f *testing.F) {
	for _, path := range casePaths(f, "streams") {
		c := readCase[streamCase](f, path)
		if body := c.bytes(f); len(body) < 4096 {
			f.Add(body, uint16(len(body)/2), uint16(c.MaxEventBytes))
		}
	}
	f.Fuzz(func(t *testing.T, body []byte, at, limit uint16) {
		if limit == 0 {
			limit = 4096
		}
		middle := int(at) % (len(body) + 1)
		for _, fresh := range []func() parser{
			func() parser { return &eventParser{} },
			func() parser { return &eventParser{bareLines: true} },
			func() parser { return &lineParser{} },
		} {
			decode := func(r io.Reader) (events []Event, bareLine string, err error) {
				decoder := newDecoder(r, fresh(), int(limit))
				for decoder.Next() {
					events = append(events, decoder.Event())
				}
				return events, string(decoder.parser.bareLine()), decoder.Err()
			}
			events, bareLine, err := decode(bytes.NewReader(body))
			for name, r := range map[string]io.Reader{
				"byte by byte": iotest.OneByteReader(bytes.NewReader(body)),
				"cut in two":   io.MultiReader(bytes.NewReader(body[:middle]), bytes.NewReader(body[middle:])),
			} {
				cutEvents, cutBareLine, cutErr := decode(r)
				if !reflect.DeepEqual(cutEvents, events) || errors.Is(cutErr, ErrEventTooLarge) != errors.Is(err, ErrEventTooLarge) {
					t.Errorf("%s (%d):\n got %s, %v\nwant %s, %v", name, middle, short(cutEvents), cutErr, short(events), err)
				}
				if err == nil && cutBareLine != bareLine {
					t.Errorf("%s (%d): bare line %q, want %q", name, middle, cutBareLine, bareLine)
				}
			}
		}
	})
}

func BenchmarkDecoderAndChunk(b *testing.B) {
	const event = `data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1763760000,"model":"internlm3-8b-instruct",` +
		`"choices":[{"index":0,"delta":{"role":"assistant","content":" morning"},"logprobs":null,"finish_reason":null}]}` + "\n\n"
	const events = 1000
	body := strings.Repeat(event, events) + "data: [DONE]\n\n"
	for range b.N {
		stream := newTestStream[ChatCompletionStreamResponse](strings.NewReader(body), dialects["done"], DefaultMaxEventBytes)
		chunks := 0
		for _, err := range stream.Chunks() {
			if err != nil {
				b.Fatal(err)
			}
			chunks++
		}
		if chunks != events {
			b.Fatalf("got %d chunks", chunks)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*events)/1000, "µs/event")
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }
