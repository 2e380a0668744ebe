// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "context"

// ChatCompletions: Answer a conversation.
//
// Continues the messages by one of the assistant, through the model's chat template. The request is OpenAI's with LMDeploy's own parameters. With `stream: true` the answer comes as events, each a ChatCompletionStreamResponse, and ends with `data: [DONE]`; an error after the first event comes as a StreamError.
//
// POST /v1/chat/completions
func (c *Client) ChatCompletions(ctx context.Context, body *ChatCompletionRequest) (ChatCompletionResponse, error) {
	return call(ctx, c, OpChatCompletions, body)
}

// Completions: Complete one or several prompts, without a chat template.
//
// Continues each prompt as it stands. With `stream: true` the answer comes as events, each a CompletionStreamResponse, and ends with `data: [DONE]`; several prompts are answered one after the other.
//
// POST /v1/completions
func (c *Client) Completions(ctx context.Context, body *CompletionRequest) (CompletionResponse, error) {
	return call(ctx, c, OpCompletions, body)
}

// Generate: Generate from a prompt or from token ids, with token ids in the answer.
//
// For trainers and evaluators: what goes in and comes out can be token ids, and log probabilities and routed experts can be asked for. With `stream: true` the answer comes as events and ends with `data: [DONE]`.
//
// POST /generate
func (c *Client) Generate(ctx context.Context, body *GenerateReqInput) (GenerateReqOutput, error) {
	return call(ctx, c, OpGenerate, body)
}

// Messages: Answer in the shape of Anthropic's Messages API.
//
// The key is sent as a bearer token: `x-api-key` is not read. With `stream: true` the answer comes as events and ends with `message_stop`; an `error` event ends it earlier.
//
// POST /v1/messages
func (c *Client) Messages(ctx context.Context, body *MessagesRequest) (MessagesResponse, error) {
	return call(ctx, c, OpMessages, body)
}

// Responses: Answer in the shape of OpenAI's Responses API.
//
// Text and function calls only; nothing is stored, so `previous_response_id` and `conversation` are refused. With `stream: true` the answer comes as events and ends with `response.completed`, `response.incomplete` or `response.failed`.
//
// POST /v1/responses
func (c *Client) Responses(ctx context.Context, body *ResponsesRequest) (ResponsesResponse, error) {
	return call(ctx, c, OpResponses, body)
}
