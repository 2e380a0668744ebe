// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ChoiceLogprobs: a part of LMDeploy's API.
type ChoiceLogprobs struct {
	Content []ChatCompletionTokenLogprob `json:"content,omitempty"`
}

// NewChoiceLogprobs sets what is required and nothing else.
func NewChoiceLogprobs() *ChoiceLogprobs {
	return &ChoiceLogprobs{}
}
