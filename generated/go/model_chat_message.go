// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatMessage: A message that the model wrote.
*/
type ChatMessage struct {
	// The text of the answer; null if there is none beside calls or reasoning.
	Content *string `json:"content,omitempty"`
	// What the model thought before it answered. Needs `--reasoning-parser` or a GPT-OSS model: without it the reasoning is part of `content`.
	ReasoningContent *string `json:"reasoning_content,omitempty"`
	// Always `assistant`.
	Role string `json:"role"`
	// Tools that the model wants called; null if none. Needs `--tool-call-parser` or a GPT-OSS model.
	ToolCalls []ToolCall `json:"tool_calls,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o ChatMessage) MarshalJSON() ([]byte, error) {
	type plain ChatMessage
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		ToolCalls *[]ToolCall `json:"tool_calls,omitempty"`
	}{
		plain:     fields,
		ToolCalls: ifSet(o.ToolCalls),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ChatMessage) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ChatMessage", "role"); err != nil {
		return err
	}
	type plain ChatMessage
	return decode(data, (*plain)(o))
}
