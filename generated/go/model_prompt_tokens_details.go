// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
PromptTokensDetails: How many tokens of the prompt came from a cache.
*/
type PromptTokensDetails struct {
	// Tokens of the prompt that the prefix cache already held; always 0 without `--enable-prefix-caching`. Default 0.
	CachedTokens int64 `json:"cached_tokens"`
}

func (PromptTokensDetails) requiredFields() (of string, names []string) {
	return "PromptTokensDetails", []string{"cached_tokens"}
}
