// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "context"

// ListAnthropicModels: List the models in the Anthropic shape.
//
// The same models as /v1/models, for clients that expect Anthropic's listing.
//
// GET /anthropic/v1/models
func (c *Client) ListAnthropicModels(ctx context.Context) (AnthropicModelList, error) {
	return call(ctx, c, OpListAnthropicModels, nil)
}

// ListModels: List the models the server offers.
//
// One card a model; a proxy lists the models of all its nodes.
//
// GET /v1/models
func (c *Client) ListModels(ctx context.Context) (ModelList, error) {
	return call(ctx, c, OpListModels, nil)
}
