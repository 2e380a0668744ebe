// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// CompletionStreamResponse: Completion stream response.
type CompletionStreamResponse struct {
	Choices []CompletionResponseStreamChoice `json:"choices"`
	Created int64                            `json:"created"`
	Id      string                           `json:"id"`
	Model   string                           `json:"model"`
	// Default text_completion.
	Object string     `json:"object"`
	Usage  *UsageInfo `json:"usage,omitempty"`
}

// NewCompletionStreamResponse sets what is required and nothing else.
func NewCompletionStreamResponse(choices []CompletionResponseStreamChoice, created int64, id string, model string, object string) *CompletionStreamResponse {
	return &CompletionStreamResponse{Choices: choices, Created: created, Id: id, Model: model, Object: object}
}
