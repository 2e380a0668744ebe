// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// MessageUsage: Token usage in Anthropic style.
type MessageUsage struct {
	// Default 0.
	InputTokens int64 `json:"input_tokens"`
	// Default 0.
	OutputTokens int64 `json:"output_tokens"`
}

// NewMessageUsage sets what is required and nothing else.
func NewMessageUsage(inputTokens int64, outputTokens int64) *MessageUsage {
	return &MessageUsage{InputTokens: inputTokens, OutputTokens: outputTokens}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *MessageUsage) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MessageUsage", "input_tokens", "output_tokens"); err != nil {
		return err
	}
	type plain MessageUsage
	return decode(data, (*plain)(o))
}
