// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatCompletionResponseChoice: One of the answers to a conversation.
*/
type ChatCompletionResponseChoice struct {
	// Why the answer ended: `stop` by a stop word or the model's own end, `length` at the token limit, `tool_calls` after a call, `abort` if it was aborted. LMDeploy 0.18.0 sends no other.
	FinishReason *string `json:"finish_reason,omitempty"`
	// Which of the `n` choices this is, from 0.
	Index int64 `json:"index"`
	// Log probabilities of the tokens; null unless `logprobs` was asked for.
	Logprobs *ChoiceLogprobs `json:"logprobs,omitempty"`
	// What the model answered.
	Message ChatMessage `json:"message"`
	// Ids of the answer's tokens; null unless `return_token_ids` was asked for.
	OutputIds []int64 `json:"output_ids,omitempty"`
	// Log probability and id of each token of the answer; null unless `return_logprob` was asked for.
	OutputTokenLogprobs [][]float64 `json:"output_token_logprobs,omitempty"`
	// Indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for.
	RoutedExperts *IntegerListListListOrText `json:"routed_experts,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionResponseChoice) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionResponseChoice
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		OutputIds           *[]int64     `json:"output_ids,omitempty"`
		OutputTokenLogprobs *[][]float64 `json:"output_token_logprobs,omitempty"`
	}{
		plain:               fields,
		OutputIds:           ifSet(o.OutputIds),
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
