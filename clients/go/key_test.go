package lmdeploy

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

const secretKey = "sk-0123456789abcdef"

func TestNothingShowsTheKey(t *testing.T) {
	// Each server repeats the key wherever it can.
	for name, answer := range map[string]http.HandlerFunc{
		"refused": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("X-Seen", r.Header.Get("Authorization"))
			w.WriteHeader(http.StatusUnauthorized)
			fmt.Fprintf(w, `{"message": "bad key %s", "type": "%[1]s", "code": "%[1]s", "param": "%[1]s", "object": "error"}`, secretKey)
		},
		"wrong body": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/"+secretKey)
			fmt.Fprintf(w, "<html>%s</html>", secretKey)
		},
		"malformed event": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/event-stream")
			fmt.Fprintf(w, "data: %s\n\n", secretKey)
		},
		"key where the message is cut": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusBadGateway)
			fmt.Fprint(w, strings.Repeat("x", excerptRunes-len(secretKey)+1)+secretKey)
		},
		"key where the body is cut": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusBadGateway)
			fmt.Fprint(w, strings.Repeat("x", maxErrorBodyBytes-len(secretKey)+1)+secretKey)
		},
		"redirect": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/elsewhere?key="+secretKey, http.StatusFound)
		},
		"no HTTP": func(w http.ResponseWriter, _ *http.Request) {
			connection, _, err := w.(http.Hijacker).Hijack()
			if err != nil {
				return
			}
			fmt.Fprintf(connection, "%s\r\n\r\n", secretKey)
			connection.Close()
		},
		"no answer": func(http.ResponseWriter, *http.Request) {
			panic(http.ErrAbortHandler)
		},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(answer)
			defer server.Close()
			client := newTestClient(t, server.URL, WithAPIKey(secretKey))
			for _, operation := range []string{"list_models", "chat_completions_stream"} {
				var failure *Error
				if err := callOperation(t, client, operation, input{}).err; !errors.As(err, &failure) {
					t.Fatalf("got %v, want an error of a call", err)
				}
				if shown := allShown(failure); strings.Contains(shown, secretKey[:len(secretKey)-1]) {
					t.Errorf("the error shows the key: %s", shown)
				}
				if shown := inAllForms(client.transport); strings.Contains(shown, secretKey) {
					t.Errorf("the client shows the key: %s", shown)
				}
			}
		})
	}
}

func TestWithoutKey(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{secretKey + ", (" + secretKey + ")", "***, (***)"},
		{"cut in " + secretKey[:shortestSecret], "cut in ***"},
		{"cut in " + secretKey[:shortestSecret-1], "cut in sk-0123"},
	} {
		if got := withoutKey(c.text, secretKey); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestAHiddenCauseIsStillWhatItWas(t *testing.T) {
	cause := errors.New("the number " + secretKey)
	failure := &Error{Kind: KindWrongBody, Err: fmt.Errorf("parsing: %w", cause)}
	newAPIKey(secretKey).hideIn(failure)
	if !errors.Is(failure, cause) || failure.Err.Error() != "parsing: the number ***" {
		t.Errorf("got %v", failure.Err)
	}
}

func TestACodeThatIsTheKeyIsHidden(t *testing.T) {
	failure := &Error{Kind: KindRefused, Code: "12345678", CodeInt: 12345678}
	newAPIKey("12345678").hideIn(failure)
	if shown := allShown(failure); strings.Contains(shown, "12345678") {
		t.Errorf("the error shows the key: %s", shown)
	}
}

// allShown returns all that a program can get out of an error, as one text.
func allShown(failure *Error) string {
	var shown strings.Builder
	fmt.Fprint(&shown, inAllForms(*failure), failure.Header)
	for err := error(failure); err != nil; err = errors.Unwrap(err) {
		shown.WriteString(inAllForms(err))
	}
	return shown.String()
}

func inAllForms(value any) string { return fmt.Sprintf("%v %+v %#v", value, value, value) }
