// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatMessageParam: One message of a conversation. The server takes any object; these are the fields its chat templates and parsers read.
*/
type ChatMessageParam struct {
	// `system`, `user`, `assistant`, `tool`, or what the chat template knows.
	Role string `json:"role"`
	// Text, or parts for models that read images, video or audio.
	Content *TextOrChatContentPartList `json:"content,omitempty"`
	// Name of the speaker, or of the tool that answers.
	Name *string `json:"name,omitempty"`
	// The assistant's reasoning of an earlier turn.
	ReasoningContent *string `json:"reasoning_content,omitempty"`
	// The calls the assistant made in an earlier turn.
	ToolCalls []ToolCall `json:"tool_calls,omitempty"`
	// The call that a message of role `tool` answers.
	ToolCallId *string `json:"tool_call_id,omitempty"`
	// AdditionalProperties are the fields that the document does not name.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes what is set and nothing else.
func (o ChatMessageParam) MarshalJSON() ([]byte, error) {
	type plain ChatMessageParam
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		ToolCalls *[]ToolCall `json:"tool_calls,omitempty"`
	}{
		plain:     fields,
		ToolCalls: ifSet(o.ToolCalls),
	})
	if err != nil {
		return nil, err
	}
	return addFields(object, o.AdditionalProperties)
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ChatMessageParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ChatMessageParam", "role"); err != nil {
		return err
	}
	type plain ChatMessageParam
	if err := decode(data, (*plain)(o)); err != nil {
		return err
	}
	others, err := otherFields(data, "role", "content", "name", "reasoning_content", "tool_calls", "tool_call_id")
	o.AdditionalProperties = others
	return err
}
