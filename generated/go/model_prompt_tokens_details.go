// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// PromptTokensDetails: Prompt token usage details.
type PromptTokensDetails struct {
	// Default 0.
	CachedTokens int64 `json:"cached_tokens"`
}

// NewPromptTokensDetails sets what is required and nothing else.
func NewPromptTokensDetails(cachedTokens int64) *PromptTokensDetails {
	return &PromptTokensDetails{CachedTokens: cachedTokens}
}
