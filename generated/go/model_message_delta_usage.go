// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
MessageDeltaUsage: How many tokens an answer has so far.
*/
type MessageDeltaUsage struct {
	// Tokens of the answer, from its beginning. Default 0.
	OutputTokens int64 `json:"output_tokens"`
}

func (MessageDeltaUsage) requiredFields() (of string, names []string) {
	return "MessageDeltaUsage", []string{"output_tokens"}
}
