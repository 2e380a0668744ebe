// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DeltaMessage: Delta messages.
type DeltaMessage struct {
	Content          *string         `json:"content,omitempty"`
	ReasoningContent *string         `json:"reasoning_content,omitempty"`
	Role             *string         `json:"role,omitempty"`
	ToolCalls        []DeltaToolCall `json:"tool_calls,omitempty"`
}

// NewDeltaMessage sets what is required and nothing else.
func NewDeltaMessage() *DeltaMessage {
	return &DeltaMessage{}
}
