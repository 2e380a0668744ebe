// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// CompletionTokensDetails: Completion token usage details.  Mirrors the OpenAI “completion_tokens_details“ object. “reasoning_tokens“ counts tokens generated as part of the model's reasoning process. The remaining fields are reserved OpenAI slots for future use and default to “None“ (not populated by lmdeploy today).
type CompletionTokensDetails struct {
	AcceptedPredictionTokens *int64 `json:"accepted_prediction_tokens,omitempty"`
	AudioTokens              *int64 `json:"audio_tokens,omitempty"`
	// Default 0.
	ReasoningTokens          int64  `json:"reasoning_tokens"`
	RejectedPredictionTokens *int64 `json:"rejected_prediction_tokens,omitempty"`
}

// NewCompletionTokensDetails sets what is required and nothing else.
func NewCompletionTokensDetails(reasoningTokens int64) *CompletionTokensDetails {
	return &CompletionTokensDetails{ReasoningTokens: reasoningTokens}
}
