// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
MessageUsage: Tokens used, in Anthropic's shape.
*/
type MessageUsage struct {
	// Tokens of the prompt in the model's chat template, cached ones included. Default 0.
	InputTokens int64 `json:"input_tokens"`
	// Tokens of the answer, reasoning included. Default 0.
	OutputTokens int64 `json:"output_tokens"`
}

func (MessageUsage) requiredFields() (of string, names []string) {
	return "MessageUsage", []string{"input_tokens", "output_tokens"}
}
