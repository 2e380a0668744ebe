// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// GenerateReqMetaOutput: a part of LMDeploy's API.
type GenerateReqMetaOutput struct {
	CompletionTokens    *int64                     `json:"completion_tokens,omitempty"`
	FinishReason        map[string]interface{}     `json:"finish_reason,omitempty"`
	InputTokenLogprobs  [][]float64                `json:"input_token_logprobs,omitempty"`
	InputTopLogprobs    [][][]float64              `json:"input_top_logprobs,omitempty"`
	OutputTokenLogprobs [][]float64                `json:"output_token_logprobs,omitempty"`
	OutputTopLogprobs   [][][]float64              `json:"output_top_logprobs,omitempty"`
	PromptTokens        *int64                     `json:"prompt_tokens,omitempty"`
	RoutedExperts       *IntegerListListListOrText `json:"routed_experts,omitempty"`
}

// NewGenerateReqMetaOutput sets what is required and nothing else.
func NewGenerateReqMetaOutput() *GenerateReqMetaOutput {
	return &GenerateReqMetaOutput{}
}
