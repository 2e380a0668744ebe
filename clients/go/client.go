package lmdeploy

import (
	"context"
	"fmt"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

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

// ListModels returns the models that the server offers.
func (c *Client) ListModels(ctx context.Context, options ...RequestOption) (*ModelList, error) {
	return call(ctx, c.transport, api.OpListModels, nil, options)
}

// ChatCompletions returns the whole reply to a chat.
func (c *Client) ChatCompletions(ctx context.Context, request *ChatCompletionRequest, options ...RequestOption) (*ChatCompletionResponse, error) {
	return call(ctx, c.transport, api.OpChatCompletions, request, options)
}

// ChatCompletionsStream returns the reply to a chat in chunks, as it is made. The request's
// Stream need not be set.
func (c *Client) ChatCompletionsStream(ctx context.Context, request *ChatCompletionRequest, options ...RequestOption) (*Stream[ChatCompletionStreamResponse], error) {
	return openStream(ctx, c.transport, api.OpChatCompletionsStream, request, options)
}
