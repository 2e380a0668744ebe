// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// ChatCompletionResponse: Chat completion response.
type ChatCompletionResponse struct {
	Choices []ChatCompletionResponseChoice `json:"choices"`
	Created int64                          `json:"created"`
	Id      string                         `json:"id"`
	Model   string                         `json:"model"`
	// Default chat.completion.
	Object      string    `json:"object"`
	ServiceTier *string   `json:"service_tier,omitempty"`
	Usage       UsageInfo `json:"usage"`
}

// NewChatCompletionResponse sets what is required and nothing else.
func NewChatCompletionResponse(choices []ChatCompletionResponseChoice, created int64, id string, model string, object string, usage UsageInfo) *ChatCompletionResponse {
	return &ChatCompletionResponse{Choices: choices, Created: created, Id: id, Model: model, Object: object, Usage: usage}
}

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionResponse) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionResponse
	fields := plain(o)

	if fields.Choices == nil {
		fields.Choices = []ChatCompletionResponseChoice{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ChatCompletionResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ChatCompletionResponse", "choices", "created", "id", "model", "object", "usage"); err != nil {
		return err
	}
	type plain ChatCompletionResponse
	return decode(data, (*plain)(o))
}
