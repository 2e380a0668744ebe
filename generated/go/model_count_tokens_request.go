// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// CountTokensRequest: Request body for “POST /v1/messages/count_tokens“.
type CountTokensRequest struct {
	Model    string                       `json:"model"`
	Messages []MessageParam               `json:"messages"`
	System   *TextOrContentBlockParamList `json:"system,omitempty"`
	Tools    []ToolParam                  `json:"tools,omitempty"`
}

// NewCountTokensRequest sets what is required and nothing else.
func NewCountTokensRequest(model string, messages []MessageParam) *CountTokensRequest {
	return &CountTokensRequest{Model: model, Messages: messages}
}

// MarshalJSON writes what is set and nothing else.
func (o CountTokensRequest) MarshalJSON() ([]byte, error) {
	type plain CountTokensRequest
	fields := plain(o)

	if fields.Messages == nil {
		fields.Messages = []MessageParam{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain

		Tools *[]ToolParam `json:"tools,omitempty"`
	}{
		plain: fields,

		Tools: ifSet(o.Tools),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *CountTokensRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "CountTokensRequest", "model", "messages"); err != nil {
		return err
	}
	type plain CountTokensRequest
	return decode(data, (*plain)(o))
}
