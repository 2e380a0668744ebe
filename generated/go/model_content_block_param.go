// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ContentBlockParam: One block of a message: `type` says which of the other fields are read. Blocks of an unknown type reach the model as JSON text.
*/
type ContentBlockParam struct {
	// `text`, `image` (with `source`, a URL or base64), `thinking`, `tool_use` or `tool_result`. Blocks of type `redacted_thinking` are dropped.
	Type string `json:"type"`
	// Of type `text`: the text.
	Text *string `json:"text,omitempty"`
	// Of type `thinking`: the assistant's reasoning of an earlier turn.
	Thinking *string `json:"thinking,omitempty"`
	// Of type `tool_use`: the id of the call; unset, the server makes one up.
	Id *string `json:"id,omitempty"`
	// Of type `tool_use`: the tool that was called.
	Name *string `json:"name,omitempty"`
	// Of type `tool_use`: the arguments of the call.
	Input interface{} `json:"input,omitempty"`
	// Of type `tool_result`: the `id` of the call that this answers.
	ToolUseId *string `json:"tool_use_id,omitempty"`
	// Of type `tool_result`: what the tool answered, as text or as blocks of text and images.
	Content interface{} `json:"content,omitempty"`
	// Accepted and not read: say it in `content`.
	IsError *bool `json:"is_error,omitempty"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes what is set and nothing else.
func (o ContentBlockParam) MarshalJSON() ([]byte, error) {
	type plain ContentBlockParam
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	if err != nil {
		return nil, err
	}
	return addFields(object, o.AdditionalProperties)
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ContentBlockParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ContentBlockParam", "type"); err != nil {
		return err
	}
	type plain ContentBlockParam
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "type", "text", "thinking", "id", "name", "input", "tool_use_id", "content", "is_error")
	o.AdditionalProperties = others
	return err
}
