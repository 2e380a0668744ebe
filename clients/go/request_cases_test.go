package lmdeploy

import (
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
)

type requestCase struct {
	title
	input
	Operation string `json:"operation"`
	APIKey    string `json:"api_key"`
	BasePath  string `json:"base_path"`
	Expect    struct {
		Method        string              `json:"method"`
		Path          string              `json:"path"`
		Query         map[string][]string `json:"query"`
		Headers       map[string]string   `json:"headers"`
		AbsentHeaders []string            `json:"absent_headers"`
		Body          json.RawMessage     `json:"body"`
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
		server.expectCall(t, callOperation(t, client, c.Operation, c.input).err)

		if server.method != c.Expect.Method || server.path != c.Expect.Path {
			t.Errorf("got %s %s, want %s %s", server.method, server.path, c.Expect.Method, c.Expect.Path)
		}
		if query, err := url.ParseQuery(server.query); err != nil || !maps.EqualFunc(query, c.Expect.Query, slices.Equal) {
			t.Errorf("query: got %q, want %q", server.query, c.Expect.Query)
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
	method, path, query string
	header              http.Header
	body                []byte
}

func newRecorder(t *testing.T) *recorder {
	r := &recorder{}
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		r.method, r.path, r.header = request.Method, request.RequestURI, request.Header
		if query := request.URL.RawQuery; query != "" { // else a mere "?" stays in the path
			r.path, r.query, _ = strings.Cut(r.path, "?")
		}
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
