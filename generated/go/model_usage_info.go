// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
UsageInfo: Tokens used by a request.
*/
type UsageInfo struct {
	// Tokens of the answer, reasoning included; over all choices or prompts. Default 0.
	CompletionTokens *int64 `json:"completion_tokens,omitempty"`
	// What the answer's tokens were spent on; null for completions, and without `--reasoning-parser` or a GPT-OSS model.
	CompletionTokensDetails *CompletionTokensDetails `json:"completion_tokens_details,omitempty"`
	// Tokens of the prompt, in the model's chat template if it has one; over all prompts. Default 0.
	PromptTokens int64 `json:"prompt_tokens"`
	// How many of the prompt's tokens came from a cache; null for completions.
	PromptTokensDetails *PromptTokensDetails `json:"prompt_tokens_details,omitempty"`
	// Both together. Default 0.
	TotalTokens int64 `json:"total_tokens"`
}

func (UsageInfo) requiredFields() (of string, names []string) {
	return "UsageInfo", []string{"prompt_tokens", "total_tokens"}
}
