// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ChatCompletionResponseStreamChoice: Chat completion response stream choice.
type ChatCompletionResponseStreamChoice struct {
	Delta DeltaMessage `json:"delta"`
	// Known values: `stop`, `length`, `tool_calls`, `parse_error`, `error`, `abort`.
	FinishReason        *string                    `json:"finish_reason,omitempty"`
	Index               int64                      `json:"index"`
	Logprobs            *ChoiceLogprobs            `json:"logprobs,omitempty"`
	OutputIds           []int64                    `json:"output_ids,omitempty"`
	OutputTokenLogprobs [][]float64                `json:"output_token_logprobs,omitempty"`
	RoutedExperts       *IntegerListListListOrText `json:"routed_experts,omitempty"`
}

// NewChatCompletionResponseStreamChoice sets what is required and nothing else.
func NewChatCompletionResponseStreamChoice(delta DeltaMessage, index int64) *ChatCompletionResponseStreamChoice {
	return &ChatCompletionResponseStreamChoice{Delta: delta, Index: index}
}
