package lmdeploy

// This file has the operations that generate. Each is there twice: whole, and as a stream
// whose request need not set Stream.

import (
	"context"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// ChatCompletions returns the whole reply to a chat.
//
// POST /v1/chat/completions of LMDeploy 0.18.0's api_server and its proxy.
func (c *Client) ChatCompletions(ctx context.Context, request *ChatCompletionRequest, options ...RequestOption) (*ChatCompletionResponse, error) {
	return call(ctx, c.transport, api.OpChatCompletions, request, options)
}

// ChatCompletionsStream returns the reply to a chat in chunks, as it is made. The
// request's Stream need not be set.
//
// POST /v1/chat/completions of LMDeploy 0.18.0's api_server and its proxy.
func (c *Client) ChatCompletionsStream(ctx context.Context, request *ChatCompletionRequest, options ...RequestOption) (*Stream[ChatCompletionStreamResponse], error) {
	return openStream(ctx, c.transport, api.OpChatCompletionsStream, request, options)
}

// Completions returns what continues one or several prompts, without a chat template.
//
// POST /v1/completions of LMDeploy 0.18.0's api_server and its proxy.
func (c *Client) Completions(ctx context.Context, request *CompletionRequest, options ...RequestOption) (*CompletionResponse, error) {
	return call(ctx, c.transport, api.OpCompletions, request, options)
}

// CompletionsStream returns what continues the prompts in chunks, one prompt after the
// other. The request's Stream need not be set.
//
// POST /v1/completions of LMDeploy 0.18.0's api_server and its proxy.
func (c *Client) CompletionsStream(ctx context.Context, request *CompletionRequest, options ...RequestOption) (*Stream[CompletionStreamResponse], error) {
	return openStream(ctx, c.transport, api.OpCompletionsStream, request, options)
}

// Generate returns what continues a prompt or token ids, with the token ids of the output;
// for trainers and evaluators.
//
// POST /generate of LMDeploy 0.18.0's api_server.
func (c *Client) Generate(ctx context.Context, request *GenerateReqInput, options ...RequestOption) (*GenerateReqOutput, error) {
	return call(ctx, c.transport, api.OpGenerate, request, options)
}

// GenerateStream returns what continues a prompt or token ids in chunks, as it is made.
// The request's Stream need not be set.
//
// POST /generate of LMDeploy 0.18.0's api_server.
func (c *Client) GenerateStream(ctx context.Context, request *GenerateReqInput, options ...RequestOption) (*Stream[GenerateReqOutput], error) {
	return openStream(ctx, c.transport, api.OpGenerateStream, request, options)
}

// Responses returns the whole answer in the shape of OpenAI's Responses API: text and
// function calls. The server stores nothing, and refuses a PreviousResponseId or a
// Conversation.
//
// POST /v1/responses of LMDeploy 0.18.0's api_server.
func (c *Client) Responses(ctx context.Context, request *ResponsesRequest, options ...RequestOption) (*ResponsesResponse, error) {
	return call(ctx, c.transport, api.OpResponses, request, options)
}

// ResponsesStream returns the answer in the events of OpenAI's Responses API. The one that
// is its end is a chunk too, and has the whole answer; one of type response.failed is no
// error. The request's Stream need not be set.
//
// POST /v1/responses of LMDeploy 0.18.0's api_server.
func (c *Client) ResponsesStream(ctx context.Context, request *ResponsesRequest, options ...RequestOption) (*Stream[ResponsesStreamEvent], error) {
	return openStream(ctx, c.transport, api.OpResponsesStream, request, options)
}

// Messages returns the whole answer in the shape of Anthropic's Messages API.
//
// POST /v1/messages of LMDeploy 0.18.0's api_server.
func (c *Client) Messages(ctx context.Context, request *MessagesRequest, options ...RequestOption) (*MessagesResponse, error) {
	return call(ctx, c.transport, api.OpMessages, request, options)
}

// MessagesStream returns the answer in the events of Anthropic's Messages API,
// message_stop, which is its end, included. The request's Stream need not be set.
//
// POST /v1/messages of LMDeploy 0.18.0's api_server.
func (c *Client) MessagesStream(ctx context.Context, request *MessagesRequest, options ...RequestOption) (*Stream[AnthropicStreamEvent], error) {
	return openStream(ctx, c.transport, api.OpMessagesStream, request, options)
}
