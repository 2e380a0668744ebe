package lmdeploy

// This file is the error family. Every failure of a call is an *Error; its Kind is one of
//
//	connection       no connection, or it broke before an answer came
//	timeout          a wait ran out; Error.Wait says which
//	refused          the server said no, by status or inside an answer with status 200
//	├─ asleep        it said no because its engine sleeps
//	wrong_body       an answer that is not what the operation gives
//	malformed_event  an event of a stream that is not a chunk
//	event_too_large  an event of a stream beyond the limit
//	truncated        the body ended too early
//	cancelled        the caller's context was cancelled, or the stream closed under the reader

import (
	"fmt"
	"net/http"
	"strings"
)

const (
	// maxErrorBodyBytes is how much is kept of a body that is no answer. Error objects are
	// far smaller; a gateway's HTML page may not be.
	maxErrorBodyBytes = 64 * 1024

	// excerptRunes is how much of it an error message shows.
	excerptRunes = 200
)

// Error reports why a call failed. Kind says what a caller can do about it; [errors.Is]
// matches it with [ErrTruncated] and the like, and sees the cause through Unwrap, so that
// a cancelled call is also [context.Canceled].
//
// No field and no text of an Error shows the API key, also where the server repeats it: it
// is *** there, if it has 8 characters or more.
type Error struct {
	Kind      Kind
	Operation string      // "chat_completions_stream"
	Method    string      // "POST"
	URL       string      // of the request
	Status    int         // 0 when no answer came
	Header    http.Header // of the answer; nil when none came

	// How much of a stream had arrived.
	Events int
	Bytes  int64

	// Wait says which wait ran out, for KindTimeout.
	Wait Wait

	// What the server said, for KindRefused and KindAsleep.
	Type    string // "invalid_request_error"
	Message string
	Param   string // the parameter at fault
	Code    string // as the server wrote it, number or text
	CodeInt int    // Code if the server wrote a number, else 0

	// Body is the text that was no answer, or the data that was no chunk: at most 64 KiB.
	Body string

	Err error // the cause, or nil

	what string // what came back, and what to do next, for the message
	hint string
}

// Error says in one line what was done, to which URL, and what came back.
func (e *Error) Error() string {
	var text strings.Builder
	if e.Method != "" {
		fmt.Fprintf(&text, "%s %s: ", e.Method, e.URL)
	}
	text.WriteString(e.what)
	if e.Message != "" {
		text.WriteString(": " + oneLine(e.Message))
	} else if e.Body != "" {
		fmt.Fprintf(&text, ": %#q", excerpt(e.Body))
	}
	fmt.Fprintf(&text, " (%s)", e.Kind)
	if e.Err != nil {
		fmt.Fprintf(&text, ": %v", e.Err)
	}
	if e.hint != "" {
		text.WriteString("; " + e.hint)
	}
	return text.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Is reports whether target is the Err variable of e's kind.
func (e *Error) Is(target error) bool {
	kind, ok := target.(kindError)
	return ok && Kind(kind) == e.Kind
}

// Timeout reports whether a wait ran out, as [net.Error] has it.
func (e *Error) Timeout() bool { return e.Kind == KindTimeout }

// Kind is what sort of failure an [Error] is. More kinds may come.
type Kind string

// The kinds, spelled as in the clients for the other languages.
const (
	KindConnection     Kind = "connection"
	KindTimeout        Kind = "timeout"
	KindRefused        Kind = "refused"
	KindAsleep         Kind = "asleep"
	KindWrongBody      Kind = "wrong_body"
	KindMalformedEvent Kind = "malformed_event"
	KindEventTooLarge  Kind = "event_too_large"
	KindTruncated      Kind = "truncated"
	KindCancelled      Kind = "cancelled"
)

// One error for each kind, for [errors.Is].
var (
	ErrConnection     error = kindError(KindConnection)
	ErrTimeout        error = kindError(KindTimeout)
	ErrRefused        error = kindError(KindRefused)
	ErrAsleep         error = kindError(KindAsleep)
	ErrWrongBody      error = kindError(KindWrongBody)
	ErrMalformedEvent error = kindError(KindMalformedEvent)
	ErrEventTooLarge  error = kindError(KindEventTooLarge)
	ErrTruncated      error = kindError(KindTruncated)
	ErrCancelled      error = kindError(KindCancelled)
)

// Wait is one of the waits of a call that can run out. More may come.
type Wait string

const (
	WaitConnect Wait = "connect" // for the connection, TLS included
	WaitTotal   Wait = "total"   // for the whole call: the context's deadline, or the HTTP client's own
)

type kindError Kind

func (k kindError) Error() string { return string(k) }

func tooLarge(what string, limit int) *Error {
	return &Error{
		Kind: KindEventTooLarge,
		what: fmt.Sprintf("%s is longer than %d bytes", what, limit),
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// excerpt returns the start of text in one line.
func excerpt(text string) string {
	start := firstRunes(text, excerptRunes)
	if len(start) < len(text) {
		return oneLine(start) + "…"
	}
	return oneLine(start)
}

func firstRunes(text string, n int) string {
	for at := range text {
		if n--; n < 0 {
			return text[:at]
		}
	}
	return text
}

// bodyText returns the start of a body as text.
func bodyText(body []byte) string {
	return repairUTF8(body[:min(len(body), maxErrorBodyBytes)])
}
