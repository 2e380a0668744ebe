// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
GenerateReqMetaOutput: Counts and probabilities beside a generated text.
*/
type GenerateReqMetaOutput struct {
	// Tokens generated so far.
	CompletionTokens *int64 `json:"completion_tokens,omitempty"`
	// Why the text ended; null in all events of a stream but the last.
	FinishReason *GenerateFinishReason `json:"finish_reason,omitempty"`
	// Log probability and id of each token of the prompt after `logprob_start_len`; null unless that was asked for.
	InputTokenLogprobs [][]float64 `json:"input_token_logprobs,omitempty"`
	// The most likely tokens at each of those positions, the likeliest first; null unless `top_logprobs_num` was asked for.
	InputTopLogprobs [][][]float64 `json:"input_top_logprobs,omitempty"`
	// Log probability and id of each generated token, of an event those that are new; null unless `return_logprob` was asked for.
	OutputTokenLogprobs [][]float64 `json:"output_token_logprobs,omitempty"`
	// The most likely tokens at each generated position, the likeliest first; null unless `top_logprobs_num` was asked for.
	OutputTopLogprobs [][][]float64 `json:"output_top_logprobs,omitempty"`
	// Tokens of the prompt.
	PromptTokens *int64 `json:"prompt_tokens,omitempty"`
	// Indices of the experts by token, layer and choice, for the prompt and the text without its last token; with the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for, and before the last event.
	RoutedExperts *IntegerListListListOrText `json:"routed_experts,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o GenerateReqMetaOutput) MarshalJSON() ([]byte, error) {
	type plain GenerateReqMetaOutput
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		InputTokenLogprobs  *[][]float64   `json:"input_token_logprobs,omitempty"`
		InputTopLogprobs    *[][][]float64 `json:"input_top_logprobs,omitempty"`
		OutputTokenLogprobs *[][]float64   `json:"output_token_logprobs,omitempty"`
		OutputTopLogprobs   *[][][]float64 `json:"output_top_logprobs,omitempty"`
	}{
		plain:               fields,
		InputTokenLogprobs:  ifSet(o.InputTokenLogprobs),
		InputTopLogprobs:    ifSet(o.InputTopLogprobs),
		OutputTokenLogprobs: ifSet(o.OutputTokenLogprobs),
		OutputTopLogprobs:   ifSet(o.OutputTopLogprobs),
	})
	return object, err
}
