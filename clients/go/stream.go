package lmdeploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"sync"
)

// Stream is the open answer of a streaming call. It owns a connection: leaving the range
// over [Stream.Chunks] closes it, and whoever may not get that far defers [Stream.Close].
//
// One goroutine reads a stream. Close may be called from any.
type Stream[C any] struct {
	exchange       *exchange
	body           io.Closer
	decoder        *Decoder
	dialect        dialect
	allowTruncated bool

	ctx    context.Context // of the request, so that a failed read tells a cancelled call
	cancel context.CancelFunc
	close  sync.Once

	last  bool // the chunk given last was the stream's last one
	ended bool // the end, an error, or the reader's leaving: nothing comes any more
}

// Chunks returns the chunks as the server sends them, for one range:
//
//	for chunk, err := range stream.Chunks() {
//		if err != nil {
//			return err
//		}
//		fmt.Print(lmdeploy.ChunkText(chunk))
//	}
//
// An error comes at most once and ends the range; its chunk is empty. A body that is over
// before the stream's own end, such as [DONE], is [ErrTruncated]; [AllowTruncated] makes it
// an end like any other. The stream is closed when the range is left, however it is left,
// and ranging again gives nothing.
func (s *Stream[C]) Chunks() iter.Seq2[C, error] {
	return func(yield func(C, error) bool) {
		defer s.leave()
		for !s.ended {
			chunk, ok, err := s.next()
			if err != nil {
				s.ended = true
				yield(chunk, s.fail(err))
				return
			}
			if !ok || !yield(chunk, nil) {
				return
			}
		}
	}
}

// Close closes the connection, unless the range over Chunks has done so. The server sees
// that its client is gone; a reader that waits in Chunks, or goes on with it, gets an error
// that is [ErrCancelled]. Closing twice is harmless, and Close always returns nil.
func (s *Stream[C]) Close() error {
	s.close.Do(func() {
		// Cancelling does not wait for a read in another goroutine, closing a body may.
		s.cancel()
		s.body.Close()
	})
	return nil
}

func (s *Stream[C]) leave() {
	s.ended = true
	s.Close()
}

// next returns the next chunk, or false at the end.
func (s *Stream[C]) next() (chunk C, ok bool, err *Error) {
	for !s.last {
		if s.ctx.Err() != nil {
			return chunk, false, interrupted(s.ctx)
		}
		if !s.decoder.Next() {
			return chunk, false, s.bodyOver()
		}
		event := s.decoder.Event()
		data := []byte(event.Data)
		if s.decoder.done && !json.Valid(data) {
			// The body ended in this line, which only JSON Lines allow, and within it.
			return chunk, false, s.bodyOver()
		}
		means, err := s.dialect.read(event.Type, data)
		if err != nil {
			return chunk, false, err
		}
		switch means {
		case meansEnd:
			return chunk, false, nil
		case meansChunk, meansLastChunk:
			s.last = means == meansLastChunk
			chunk, err := decode[C](data)
			if err != nil {
				return chunk, false, malformed("an event that is no chunk", data, err)
			}
			return chunk, true, nil
		}
	}
	return chunk, false, nil
}

// bodyOver says what it means that the body is over before the stream's end.
func (s *Stream[C]) bodyOver() *Error {
	if s.ctx.Err() != nil {
		return interrupted(s.ctx)
	}
	cause := s.decoder.Err()
	var tooLarge *Error
	if errors.As(cause, &tooLarge) {
		tooLarge.hint = "WithMaxEventBytes sets the limit"
		return tooLarge
	}
	if isTimeout(cause) {
		return &Error{Kind: KindTimeout, Wait: WaitTotal, Err: cause, what: "the HTTP client's own time ran out in mid-stream"}
	}
	// The proxy's last words may lack their line end.
	if refusal := refusalIn(s.decoder.parser.bareLine()); refusal != nil {
		return refusal
	}
	if s.allowTruncated {
		return nil
	}
	return &Error{
		Kind: KindTruncated,
		Err:  cause,
		what: "the stream ended without " + s.dialect.end,
		hint: "AllowTruncated makes this an end like any other",
	}
}

// fail completes an error with what is known of the call and of the stream so far.
func (s *Stream[C]) fail(err *Error) *Error {
	err.Events = s.decoder.events
	err.Bytes = s.decoder.bytes
	err.what = fmt.Sprintf("%s after %d events", err.what, err.Events)
	return s.exchange.fail(err)
}
