// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "context"

// CountTokens: Count the tokens of an Anthropic-shaped conversation.
//
// Counts the messages and the system prompt, and generates nothing. Tools are not counted, images as the text of their JSON.
//
// POST /v1/messages/count_tokens
func (c *Client) CountTokens(ctx context.Context, body *CountTokensRequest) (CountTokensResponse, error) {
	return call(ctx, c, OpCountTokens, body)
}

// Embeddings: Always refused by this server; see pooling.
//
// Kept by the server for a clear refusal: status 400 whatever the request says.
//
// POST /v1/embeddings
func (c *Client) Embeddings(ctx context.Context, body *EmbeddingsRequest) (EmbeddingsResponse, error) {
	return call(ctx, c, OpEmbeddings, body)
}

// Encode: Turn text into token ids.
//
// One text gives a list of ids, several give a list of lists.
//
// POST /v1/encode
func (c *Client) Encode(ctx context.Context, body *EncodeRequest) (EncodeResponse, error) {
	return call(ctx, c, OpEncode, body)
}

// GetPpl: Measure how well the model foresees a text or token ids.
//
// Answers with the mean cross-entropy loss of the input, of which the perplexity is the exponential. No chat template is applied.
//
// POST /get_ppl
func (c *Client) GetPpl(ctx context.Context, body *PPLRequest) (PPLResponse, error) {
	return call(ctx, c, OpGetPpl, body)
}

// Pooling: Score inputs by a reward model.
//
// One score an input, of InternLM2 and Qwen2 reward models; others answer with 500.
//
// POST /pooling
func (c *Client) Pooling(ctx context.Context, body *PoolingRequest) (PoolingResponse, error) {
	return call(ctx, c, OpPooling, body)
}
