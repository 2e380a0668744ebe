package lmdeploy

// This file sends requests and refuses what is no answer to them.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

const (
	jsonType        = "application/json"
	eventStreamType = "text/event-stream"
)

var userAgent = fmt.Sprintf("lmdeploy-client-go/%s (LMDeploy %s)", api.Version, api.ServerVersion)

// transport sends the requests of one client.
type transport struct {
	baseURL       string // without a slash at its end
	httpClient    *http.Client
	maxEventBytes int
	key           apiKey
}

func newTransport(baseURL string, options []Option) (*transport, error) {
	baseURL, err := checkedBaseURL(baseURL)
	if err != nil {
		return nil, err
	}
	s, err := settingsOf(options)
	if err != nil {
		return nil, err
	}
	return &transport{
		baseURL:       baseURL,
		httpClient:    &s.httpClient,
		maxEventBytes: s.maxEventBytes,
		key:           newAPIKey(s.apiKey),
	}, nil
}

// callAndRead sends a request whose answer is no stream, and reads that answer.
func callAndRead[Req, Resp any](
	ctx context.Context, t *transport, operation api.Operation[Req, Resp], request *Req, read func(body []byte) (Resp, *Error),
) (value Resp, err error) {
	x := &exchange{operation: operation.Name, method: operation.Method, url: t.baseURL + operation.Path, key: t.key}
	body, err := requestBody(request, false)
	if err != nil {
		return value, x.badRequest(err)
	}
	response, err := t.send(ctx, x, body, jsonType, operation.Headers)
	if err != nil {
		return value, err
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		return value, x.fail(brokenBody(ctx, err))
	}
	answer, failure := read(data)
	if failure != nil {
		return value, x.fail(failure)
	}
	return answer, nil
}

// openStream sends a request whose answer is a stream.
func openStream[Req, Chunk any](
	ctx context.Context, t *transport, operation api.StreamingOperation[Req, Chunk], request *Req, options []RequestOption,
) (*Stream[Chunk], error) {
	x := &exchange{operation: operation.Name, method: operation.Method, url: t.baseURL + operation.Path, key: t.key}
	body, err := requestBody(request, true)
	if err != nil {
		return nil, x.badRequest(err)
	}
	ctx, cancel := context.WithCancel(ctx)
	response, err := t.send(ctx, x, body, eventStreamType, operation.Headers)
	if err != nil {
		cancel()
		return nil, err
	}
	if contentType := response.Header.Get("Content-Type"); !isEventStream(contentType) {
		defer cancel()
		defer response.Body.Close()
		return nil, x.fail(noStream(ctx, response, contentType))
	}
	d := dialects[operation.Dialect]
	return &Stream[Chunk]{
		exchange:       x,
		body:           response.Body,
		decoder:        newDecoder(response.Body, d.parser(), t.maxEventBytes),
		dialect:        d,
		allowTruncated: requestSettingsOf(options).allowTruncated,
		ctx:            ctx,
		cancel:         cancel,
	}, nil
}

// send returns the response if its status is 2xx; the body is then the caller's to close.
func (t *transport) send(ctx context.Context, x *exchange, body []byte, accept string, headers map[string]string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, x.method, x.url, bytes.NewReader(body))
	if err != nil {
		return nil, x.badRequest(err)
	}
	request.Header.Set("Accept", accept)
	// Said outright, else net/http asks for gzip, and a compressing proxy holds events back.
	request.Header.Set("Accept-Encoding", "identity")
	request.Header.Set("User-Agent", userAgent)
	if x.method == http.MethodPost {
		request.Header.Set("Content-Type", jsonType)
	}
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	t.key.authorize(request.Header)

	response, err := t.httpClient.Do(request)
	if err != nil {
		return nil, x.fail(notSent(ctx, err))
	}
	x.status = response.StatusCode
	x.header = response.Header
	if response.StatusCode < 200 || response.StatusCode > 299 {
		defer response.Body.Close()
		return nil, x.fail(refusedBy(ctx, response))
	}
	return response, nil
}

// withQuery returns the operation with a query behind its path, if there is one.
func withQuery[Req, Resp any](operation api.Operation[Req, Resp], query url.Values) api.Operation[Req, Resp] {
	if len(query) > 0 {
		operation.Path += "?" + query.Encode()
	}
	return operation
}

func requestBody[Req any](request *Req, stream bool) ([]byte, error) {
	switch any(request).(type) {
	case *api.None:
		return nil, nil
	case *map[string]any: // a POST whose body has no fields: the server wants an object
		return []byte("{}"), nil
	}
	if request == nil {
		return nil, errors.New("the request is nil")
	}
	return encodeRequest(request, stream)
}

// isEventStream takes a missing header for one: old proxies drop it.
func isEventStream(contentType string) bool {
	if contentType == "" {
		return true
	}
	mediaType, _, _ := strings.Cut(contentType, ";")
	return strings.EqualFold(strings.TrimSpace(mediaType), eventStreamType)
}

// checkedBaseURL returns the base URL without slashes at its end. It is never shown: a
// URL that is refused for a password must not put it into a log.
func checkedBaseURL(baseURL string) (string, error) {
	parsed, err := url.Parse(baseURL)
	switch {
	case err != nil:
		return "", errors.New("the base URL is not a URL")
	case parsed.Scheme != "http" && parsed.Scheme != "https":
		return "", errors.New("the base URL begins with neither http:// nor https://")
	case parsed.Hostname() == "":
		return "", errors.New("the base URL has no host")
	case parsed.User != nil:
		return "", errors.New("the base URL has a user in it; use WithAPIKey")
	case strings.ContainsAny(baseURL, "?#"):
		return "", errors.New("the base URL has a query or a fragment")
	}
	return strings.TrimRight(baseURL, "/"), nil
}
