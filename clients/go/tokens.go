package lmdeploy

// This file has the operations on text and tokens that generate nothing.

import (
	"context"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// CountTokens returns how many tokens Messages would send to the model.
//
// POST /v1/messages/count_tokens of LMDeploy 0.18.0's api_server.
func (c *Client) CountTokens(ctx context.Context, request *CountTokensRequest, options ...RequestOption) (*CountTokensResponse, error) {
	return call(ctx, c.transport, api.OpCountTokens, request, options)
}

// Embeddings always fails with [ErrRefused]: the server keeps the operation for a clear
// refusal. Pooling has the scores of reward models.
//
// POST /v1/embeddings of LMDeploy 0.18.0's api_server.
func (c *Client) Embeddings(ctx context.Context, request *EmbeddingsRequest, options ...RequestOption) (*EmbeddingsResponse, error) {
	return call(ctx, c.transport, api.OpEmbeddings, request, options)
}

// Encode returns the token ids of a text, or of each of several texts.
//
// POST /v1/encode of LMDeploy 0.18.0's api_server.
func (c *Client) Encode(ctx context.Context, request *EncodeRequest, options ...RequestOption) (*EncodeResponse, error) {
	return call(ctx, c.transport, api.OpEncode, request, options)
}

// Pooling returns the score that a reward model gives each input. It fails with
// [ErrRefused], status 500, for other models than InternLM2's and Qwen2's reward models.
//
// POST /pooling of LMDeploy 0.18.0's api_server.
func (c *Client) Pooling(ctx context.Context, request *PoolingRequest, options ...RequestOption) (*PoolingResponse, error) {
	return call(ctx, c.transport, api.OpPooling, request, options)
}

// GetPpl returns the mean cross-entropy loss of a text or of token ids, without a chat
// template.
//
// POST /get_ppl of LMDeploy 0.18.0's api_server.
func (c *Client) GetPpl(ctx context.Context, request *PPLRequest, options ...RequestOption) (*PPLResponse, error) {
	return call(ctx, c.transport, api.OpGetPpl, request, options)
}
