// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
CompletionTokensDetails: What the tokens of an answer were spent on. Only `reasoning_tokens` is filled, the others are places of OpenAI's shape.
*/
type CompletionTokensDetails struct {
	// Always null.
	AcceptedPredictionTokens *int64 `json:"accepted_prediction_tokens,omitempty"`
	// Always null.
	AudioTokens *int64 `json:"audio_tokens,omitempty"`
	// Tokens that the model spent on reasoning; they are part of the answer's tokens. Default 0.
	ReasoningTokens int64 `json:"reasoning_tokens"`
	// Always null.
	RejectedPredictionTokens *int64 `json:"rejected_prediction_tokens,omitempty"`
}

func (CompletionTokensDetails) requiredFields() (of string, names []string) {
	return "CompletionTokensDetails", []string{"reasoning_tokens"}
}
