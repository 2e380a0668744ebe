// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

// Package api has every operation and every type of the HTTP API of LMDeploy 0.18.0.
//
// It is what the client of this project is made of, which streams, tells errors apart and
// keeps the key out of them: github.com/lmdeploy/lmdeploy-clients/clients/go. Alone it makes
// plain calls: one request, one whole answer.
package api

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// Client calls the operations of one server. Goroutines may share it.
type Client struct {
	BaseURL    string       // such as "http://localhost:23333", without a slash at its end
	Key        string       // sent as a bearer token, unless it is empty
	HTTPClient *http.Client // nil stands for http.DefaultClient
}

// Error is an answer that is not what its operation gives: one with another status than 2xx,
// or one whose body cannot be read.
type Error struct {
	Status int
	Body   []byte
	Err    error // why the body cannot be read, with a status 2xx
}

func (e *Error) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("status %d with a body that is not the answer: %v", e.Status, e.Err)
	}
	return fmt.Sprintf("status %d", e.Status)
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// call makes one call and reads its answer.
func call[Req, Resp any](ctx context.Context, c *Client, operation Operation[Req, Resp], body *Req, parameters ...parameter) (answer Resp, err error) {
	request, err := newRequest(ctx, c, operation, body, parameters)
	if err != nil {
		return answer, err
	}
	client := c.HTTPClient
	if client == nil {
		client = http.DefaultClient
	}
	response, err := client.Do(request)
	if err != nil {
		return answer, err
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		return answer, err
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return answer, &Error{Status: response.StatusCode, Body: data}
	}
	if _, nothing := any(answer).(None); nothing {
		return answer, nil
	}
	if err = json.Unmarshal(data, &answer); err == nil {
		err = RequireFields[Resp](data)
	}
	if err != nil {
		return answer, &Error{Status: response.StatusCode, Body: data, Err: err}
	}
	return answer, nil
}

func newRequest[Req, Resp any](ctx context.Context, c *Client, operation Operation[Req, Resp], body *Req, parameters []parameter) (*http.Request, error) {
	address := c.BaseURL + operation.Path
	query := url.Values{}
	for _, parameter := range parameters {
		for _, value := range parameter.values {
			query.Add(parameter.name, value)
		}
	}
	if len(query) > 0 {
		address += "?" + query.Encode()
	}
	var content []byte
	if body != nil {
		var err error
		if content, err = json.Marshal(body); err != nil {
			return nil, err
		}
	}
	request, err := http.NewRequestWithContext(ctx, operation.Method, address, bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	if c.Key != "" {
		request.Header.Set("Authorization", "Bearer "+c.Key)
	}
	for name, value := range operation.Headers {
		request.Header.Set(name, value)
	}
	return request, nil
}

// parameter is one of the query; without values it is not sent.
type parameter struct {
	name   string
	values []string
}

func one[T any](name string, value *T) parameter {
	if value == nil {
		return parameter{}
	}
	return several(name, []T{*value})
}

func several[T any](name string, values []T) parameter {
	p := parameter{name: name}
	for _, value := range values {
		p.values = append(p.values, fmt.Sprint(value))
	}
	return p
}
