// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
CountTokensRequest: Request body for `POST /v1/messages/count_tokens`.
*/
type CountTokensRequest struct {
	// The served model's name, or that of one of its adapters; others get status 404.
	Model string `json:"model"`
	// The conversation, one message at least. Blocks other than text are counted as text.
	Messages []MessageParam `json:"messages"`
	// Instructions before the conversation, as text or as blocks of text.
	System *TextOrContentBlockParamList `json:"system,omitempty"`
	// Accepted and not counted by LMDeploy 0.18.0.
	Tools []ToolParam `json:"tools,omitempty"`
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
