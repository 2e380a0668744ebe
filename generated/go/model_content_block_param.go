// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// ContentBlockParam: Permissive Anthropic input content block.  Claude Code may replay beta conversation history containing blocks such as “tool_use“ and “tool_result“. The adapter decides how to render each block into LMDeploy's text-only chat history.
type ContentBlockParam struct {
	Type      string      `json:"type"`
	Text      *string     `json:"text,omitempty"`
	Thinking  *string     `json:"thinking,omitempty"`
	Id        *string     `json:"id,omitempty"`
	Name      *string     `json:"name,omitempty"`
	Input     interface{} `json:"input,omitempty"`
	ToolUseId *string     `json:"tool_use_id,omitempty"`
	// Any JSON value.
	Content interface{} `json:"content,omitempty"`
	IsError *bool       `json:"is_error,omitempty"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

// NewContentBlockParam sets what is required and nothing else.
func NewContentBlockParam(type_ string) *ContentBlockParam {
	return &ContentBlockParam{Type: type_}
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
