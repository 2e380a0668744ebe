package lmdeploy

// This file says what went wrong with a request, from what is known of its answer.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
)

// exchange is one request and what is known of its answer; all errors of a call pass
// through fail, which completes them and keeps the key out of them.
type exchange struct {
	operation string
	method    string
	url       string
	status    int
	header    http.Header
	key       apiKey
}

func (x *exchange) fail(err *Error) *Error {
	err.Operation, err.Method, err.URL, err.Status = x.operation, x.method, x.url, x.status
	err.Header = x.header.Clone()
	x.key.hideIn(err)
	if err.Kind == KindRefused {
		err.settle()
	}
	return err
}

// badRequest reports a mistake of the caller's, found before anything was sent.
func (x *exchange) badRequest(err error) error {
	return fmt.Errorf("lmdeploy: %s: %w", x.operation, err)
}

// notSent says why no answer came.
func notSent(ctx context.Context, err error) *Error {
	if ctx.Err() != nil {
		return interrupted(ctx)
	}
	// Method and URL are in the Error already.
	var inURL *url.Error
	if errors.As(err, &inURL) {
		err = inURL.Err
	}
	if !isTimeout(err) {
		return &Error{Kind: KindConnection, Err: err, what: "no answer"}
	}
	var dial *net.OpError
	if errors.As(err, &dial) && dial.Op == "dial" || !errors.Is(err, context.DeadlineExceeded) {
		// TLS is the one wait of net/http that is no context.DeadlineExceeded.
		return &Error{Kind: KindTimeout, Wait: WaitConnect, Err: err, what: "no connection in time"}
	}
	return &Error{Kind: KindTimeout, Wait: WaitTotal, Err: err, what: "no answer in the HTTP client's own time"}
}

// interrupted says how the caller's context ended the call.
func interrupted(ctx context.Context) *Error {
	err := ctx.Err()
	if cause := context.Cause(ctx); cause != err {
		err = fmt.Errorf("%w: %w", err, cause)
	}
	if ctx.Err() == context.DeadlineExceeded {
		return &Error{Kind: KindTimeout, Wait: WaitTotal, Err: err, what: "the context's deadline passed"}
	}
	return &Error{Kind: KindCancelled, Err: err, what: "cancelled"}
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.As(err, &timeout) && timeout.Timeout()
}

// refusedBy reads what a response with another status than 2xx says.
func refusedBy(ctx context.Context, response *http.Response) *Error {
	body := errorBody(response)
	if ctx.Err() != nil {
		return interrupted(ctx)
	}
	refusal := refusalFrom(body)
	refusal.what = fmt.Sprintf("status %d", response.StatusCode)
	if refusal.Message == "" && blank(body) {
		_, refusal.Message, _ = strings.Cut(response.Status, " ")
	}
	return refusal
}

// refusalInAnswer returns the error that an answer with status 2xx is, or nil.
func refusalInAnswer(answer []byte) *Error {
	if !mayBeError(answer) || !isErrorAnswer(object(answer)) {
		return nil
	}
	refusal := refusalFrom(answer)
	refusal.what = "an error in place of the answer"
	return refusal
}

// noStream says what came with status 2xx in place of a stream.
func noStream(ctx context.Context, response *http.Response, contentType string) *Error {
	body := errorBody(response)
	if ctx.Err() != nil {
		return interrupted(ctx)
	}
	if refusal := refusalInAnswer(body); refusal != nil {
		refusal.what = "an error in place of the stream"
		return refusal
	}
	return &Error{Kind: KindWrongBody, Body: bodyText(body),
		what: fmt.Sprintf("status %d with %q in place of a stream", response.StatusCode, contentType)}
}

// brokenBody says why the body of a plain answer ended early.
func brokenBody(ctx context.Context, err error) *Error {
	switch {
	case ctx.Err() != nil:
		return interrupted(ctx)
	case isTimeout(err):
		return &Error{Kind: KindTimeout, Wait: WaitTotal, Err: err, what: "the HTTP client's own time ran out in the body"}
	default:
		return &Error{Kind: KindTruncated, Err: err, what: "the body ended early"}
	}
}

// errorBody reads the start of a body. That it may be cut there changes nothing: what came
// is what can be shown.
func errorBody(response *http.Response) []byte {
	body, _ := io.ReadAll(io.LimitReader(response.Body, maxErrorBodyBytes))
	return body
}
