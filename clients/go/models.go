package lmdeploy

// This file has the operations that list models.

import (
	"context"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// ListModels returns the models that the server offers, and a proxy those of all its
// nodes.
//
// GET /v1/models of LMDeploy 0.18.0's api_server and its proxy.
func (c *Client) ListModels(ctx context.Context, options ...RequestOption) (*ModelList, error) {
	return call(ctx, c.transport, api.OpListModels, nil, options)
}

// ListAnthropicModels returns the models that the server offers in the shape of
// Anthropic's API.
//
// GET /anthropic/v1/models of LMDeploy 0.18.0's api_server.
func (c *Client) ListAnthropicModels(ctx context.Context, options ...RequestOption) (*AnthropicModelList, error) {
	return call(ctx, c.transport, api.OpListAnthropicModels, nil, options)
}
