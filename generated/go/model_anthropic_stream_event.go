// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
AnthropicStreamEvent: One event of a streamed Anthropic-shaped answer; `type` tells which.
*/
type AnthropicStreamEvent struct {
	// Known values: `message_start`, `content_block_start`, `content_block_delta`, `content_block_stop`, `message_delta`, `message_stop`, `ping`, `error`.
	Type string `json:"type"`
	// The answer, still without content. Of `message_start`.
	Message *MessageStartMessage `json:"message,omitempty"`
	// The block, still empty. Of `content_block_start`.
	ContentBlock *StreamContentBlock `json:"content_block,omitempty"`
	// Of `content_block_start`, `content_block_delta`, `content_block_stop`.
	Index *int64 `json:"index,omitempty"`
	// Of `content_block_delta`, `message_delta`.
	Delta *AnthropicStreamEventDelta `json:"delta,omitempty"`
	// Ids of the new tokens, which may include those of markup that is not shown; left out unless `return_token_ids` was asked for. Of `content_block_delta`.
	OutputIds []int64 `json:"output_ids,omitempty"`
	// Log probability and id of each new token; left out unless `return_logprob` was asked for. Of `content_block_delta`.
	OutputTokenLogprobs [][]float64 `json:"output_token_logprobs,omitempty"`
	// Indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with the Ray executor a key into its object store. Left out unless `return_routed_experts` was asked for. Of `message_delta`.
	RoutedExperts *IntegerListListListOrText `json:"routed_experts,omitempty"`
	// Tokens of the whole answer. Of `message_delta`.
	Usage *MessageDeltaUsage `json:"usage,omitempty"`
	// What went wrong. Of `error`.
	Error *AnthropicError `json:"error,omitempty"`
}

func (AnthropicStreamEvent) requiredFields() (of string, names []string) {
	return "AnthropicStreamEvent", []string{"type"}
}

// MarshalJSON writes what is set and nothing else.
func (o AnthropicStreamEvent) MarshalJSON() ([]byte, error) {
	type plain AnthropicStreamEvent
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
