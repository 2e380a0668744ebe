// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ChatCompletionStreamResponse: Chat completion stream response.
type ChatCompletionStreamResponse struct {
	Choices []ChatCompletionResponseStreamChoice `json:"choices"`
	Created int64                                `json:"created"`
	Id      string                               `json:"id"`
	Model   string                               `json:"model"`
	// Default chat.completion.chunk.
	Object string     `json:"object"`
	Usage  *UsageInfo `json:"usage,omitempty"`
}

// NewChatCompletionStreamResponse sets what is required and nothing else.
func NewChatCompletionStreamResponse(choices []ChatCompletionResponseStreamChoice, created int64, id string, model string, object string) *ChatCompletionStreamResponse {
	return &ChatCompletionStreamResponse{Choices: choices, Created: created, Id: id, Model: model, Object: object}
}
