// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
DeltaMessage: What one chunk adds to a message.
*/
type DeltaMessage struct {
	// More of the text; null if this chunk has none.
	Content *string `json:"content,omitempty"`
	// More of the model's reasoning; null if this chunk has none. Needs `--reasoning-parser` or a GPT-OSS model.
	ReasoningContent *string `json:"reasoning_content,omitempty"`
	// Always `assistant`, in every chunk.
	Role *string `json:"role,omitempty"`
	// More of the tool calls; null if this chunk has none. Needs `--tool-call-parser` or a GPT-OSS model.
	ToolCalls []DeltaToolCall `json:"tool_calls,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o DeltaMessage) MarshalJSON() ([]byte, error) {
	type plain DeltaMessage
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		ToolCalls *[]DeltaToolCall `json:"tool_calls,omitempty"`
	}{
		plain:     fields,
		ToolCalls: ifSet(o.ToolCalls),
	})
	return object, err
}
