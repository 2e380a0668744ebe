// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// CompletionResponse: Completion response.
type CompletionResponse struct {
	Choices []CompletionResponseChoice `json:"choices"`
	Created int64                      `json:"created"`
	Id      string                     `json:"id"`
	Model   string                     `json:"model"`
	// Default text_completion.
	Object string    `json:"object"`
	Usage  UsageInfo `json:"usage"`
}

// NewCompletionResponse sets what is required and nothing else.
func NewCompletionResponse(choices []CompletionResponseChoice, created int64, id string, model string, object string, usage UsageInfo) *CompletionResponse {
	return &CompletionResponse{Choices: choices, Created: created, Id: id, Model: model, Object: object, Usage: usage}
}

// MarshalJSON writes what is set and nothing else.
func (o CompletionResponse) MarshalJSON() ([]byte, error) {
	type plain CompletionResponse
	fields := plain(o)

	if fields.Choices == nil {
		fields.Choices = []CompletionResponseChoice{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *CompletionResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "CompletionResponse", "choices", "created", "id", "model", "object", "usage"); err != nil {
		return err
	}
	type plain CompletionResponse
	return decode(data, (*plain)(o))
}
