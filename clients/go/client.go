package lmdeploy

import "fmt"

// Client calls one LMDeploy server, or a proxy in front of several. Goroutines may share it.
//
// A failed call returns an [*Error]. A mistake in the arguments, such as a request that is
// nil, is a plain error, and nothing is sent.
type Client struct {
	transport *transport
}

// NewClient returns a client of the server at baseURL, such as "http://localhost:23333". A
// path in it is kept, for servers behind a gateway. Nothing is sent yet.
func NewClient(baseURL string, options ...Option) (*Client, error) {
	t, err := newTransport(baseURL, options)
	if err != nil {
		return nil, fmt.Errorf("lmdeploy: %w", err)
	}
	return &Client{transport: t}, nil
}
