package lmdeploy

// This file keeps the API key out of what is shown. Servers and gateways are known to
// repeat the key that they refuse.

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
)

const (
	// shortestSecret is from how many bytes on a key is hidden. A shorter one is no secret,
	// and part of too many words.
	shortestSecret = 8

	hiddenKey = "***"
)

// apiKey is the key of a server, or none. It is held by these functions alone, so that no
// dump of what has it shows it.
type apiKey struct {
	authorize func(http.Header)
	hide      func(string) string // returns a text without the key
}

func newAPIKey(key string) apiKey {
	k := apiKey{
		authorize: func(http.Header) {},
		hide:      func(text string) string { return text },
	}
	if key != "" {
		k.authorize = func(h http.Header) { h.Set("Authorization", "Bearer "+key) }
	}
	if len(key) >= shortestSecret {
		k.hide = func(text string) string { return withoutKey(text, key) }
	}
	return k
}

// withoutKey hides the key in text. A text may have been cut within the key, so the
// beginning of one at its end is hidden too.
func withoutKey(text, key string) string {
	text = strings.ReplaceAll(text, key, hiddenKey)
	for cut := len(key) - 1; cut >= shortestSecret; cut-- {
		if before, found := strings.CutSuffix(text, key[:cut]); found {
			return before + hiddenKey
		}
	}
	return text
}

// hideIn hides the key in all that a server may have written it into.
func (k apiKey) hideIn(err *Error) {
	if code := k.hide(err.Code); code != err.Code {
		err.Code, err.CodeInt = code, 0
	}
	for _, text := range []*string{&err.Message, &err.Type, &err.Param, &err.Body, &err.what} {
		*text = k.hide(*text)
	}
	for _, values := range err.Header {
		for i := range values {
			values[i] = k.hide(values[i])
		}
	}
	err.Err = k.hideInCause(err.Err)
}

// hideInCause returns err, or another error in its place if it shows the key: what parsers
// say quotes what they read.
func (k apiKey) hideInCause(err error) error {
	for cause := err; cause != nil; cause = errors.Unwrap(cause) {
		if shown := fmt.Sprintf("%v %+v %#v", cause, cause, cause); k.hide(shown) != shown {
			return &hiddenCause{
				text: k.hide(err.Error()),
				is:   func(target error) bool { return errors.Is(err, target) },
			}
		}
	}
	return err
}

// hiddenCause stands for an error that shows the key: it is what that error is, but cannot
// be unwrapped.
type hiddenCause struct {
	text string
	is   func(error) bool
}

func (c *hiddenCause) Error() string { return c.text }

// Is reports whether target is in the chain of the hidden error.
func (c *hiddenCause) Is(target error) bool { return c.is(target) }
