// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// UsageInfo: Usage information.
type UsageInfo struct {
	// Default 0.
	CompletionTokens        *int64                   `json:"completion_tokens,omitempty"`
	CompletionTokensDetails *CompletionTokensDetails `json:"completion_tokens_details,omitempty"`
	// Default 0.
	PromptTokens        int64                `json:"prompt_tokens"`
	PromptTokensDetails *PromptTokensDetails `json:"prompt_tokens_details,omitempty"`
	// Default 0.
	TotalTokens int64 `json:"total_tokens"`
}

// NewUsageInfo sets what is required and nothing else.
func NewUsageInfo(promptTokens int64, totalTokens int64) *UsageInfo {
	return &UsageInfo{PromptTokens: promptTokens, TotalTokens: totalTokens}
}
