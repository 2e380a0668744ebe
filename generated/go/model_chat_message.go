// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// ChatMessage: Chat messages.
type ChatMessage struct {
	Content          *string    `json:"content,omitempty"`
	ReasoningContent *string    `json:"reasoning_content,omitempty"`
	Role             string     `json:"role"`
	ToolCalls        []ToolCall `json:"tool_calls,omitempty"`
}

// NewChatMessage sets what is required and nothing else.
func NewChatMessage(role string) *ChatMessage {
	return &ChatMessage{Role: role}
}

// MarshalJSON writes what is set and nothing else.
func (o ChatMessage) MarshalJSON() ([]byte, error) {
	type plain ChatMessage
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		ToolCalls *[]ToolCall `json:"tool_calls,omitempty"`
	}{
		plain: fields,

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
