// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// ChatCompletionResponseChoice: Chat completion response choices.
type ChatCompletionResponseChoice struct {
	// Known values: `stop`, `length`, `tool_calls`, `parse_error`, `error`, `abort`.
	FinishReason        *string                    `json:"finish_reason,omitempty"`
	Index               int64                      `json:"index"`
	Logprobs            *ChoiceLogprobs            `json:"logprobs,omitempty"`
	Message             ChatMessage                `json:"message"`
	OutputIds           []int64                    `json:"output_ids,omitempty"`
	OutputTokenLogprobs [][]float64                `json:"output_token_logprobs,omitempty"`
	RoutedExperts       *IntegerListListListOrText `json:"routed_experts,omitempty"`
}

// NewChatCompletionResponseChoice sets what is required and nothing else.
func NewChatCompletionResponseChoice(index int64, message ChatMessage) *ChatCompletionResponseChoice {
	return &ChatCompletionResponseChoice{Index: index, Message: message}
}

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionResponseChoice) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionResponseChoice
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		OutputIds *[]int64 `json:"output_ids,omitempty"`

		OutputTokenLogprobs *[][]float64 `json:"output_token_logprobs,omitempty"`
	}{
		plain: fields,

		OutputIds: ifSet(o.OutputIds),

		OutputTokenLogprobs: ifSet(o.OutputTokenLogprobs),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ChatCompletionResponseChoice) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ChatCompletionResponseChoice", "index", "message"); err != nil {
		return err
	}
	type plain ChatCompletionResponseChoice
	return decode(data, (*plain)(o))
}
