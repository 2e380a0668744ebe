// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ChatCompletionResponseStreamChoice: What one chunk adds to one of the answers.
*/
type ChatCompletionResponseStreamChoice struct {
	// What is new since the chunk before.
	Delta DeltaMessage `json:"delta"`
	// Why the answer ended, in its last chunk: `stop` by a stop word or the model's own end, `length` at the token limit, `tool_calls` after a call, `abort` if it was aborted. Null before.
	FinishReason *string `json:"finish_reason,omitempty"`
	// Which of the `n` choices this belongs to, from 0.
	Index int64 `json:"index"`
	// Log probabilities of the new tokens; null unless `logprobs` was asked for.
	Logprobs *ChoiceLogprobs `json:"logprobs,omitempty"`
	// Ids of the new tokens; null unless `return_token_ids` was asked for.
	OutputIds []int64 `json:"output_ids,omitempty"`
	// Log probability and id of each new token; null unless `return_logprob` was asked for.
	OutputTokenLogprobs [][]float64 `json:"output_token_logprobs,omitempty"`
	// In the last chunk: indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for.
	RoutedExperts *IntegerListListListOrText `json:"routed_experts,omitempty"`
}

func (ChatCompletionResponseStreamChoice) requiredFields() (of string, names []string) {
	return "ChatCompletionResponseStreamChoice", []string{"delta", "index"}
}

// MarshalJSON writes what is set and nothing else.
func (o ChatCompletionResponseStreamChoice) MarshalJSON() ([]byte, error) {
	type plain ChatCompletionResponseStreamChoice
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
