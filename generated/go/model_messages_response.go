// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
MessagesResponse: An answer in Anthropic's shape.
*/
type MessagesResponse struct {
	// What the model answered: reasoning first, then text, then calls.
	Content []MessageContentBlock `json:"content"`
	// Id of the answer, which begins with `msg_`.
	Id string `json:"id"`
	// The `model` of the request.
	Model string `json:"model"`
	// Ids of the answer's tokens; null unless `return_token_ids` was asked for.
	OutputIds []int64 `json:"output_ids,omitempty"`
	// Log probability and id of each token of the answer; null unless `return_logprob` was asked for.
	OutputTokenLogprobs [][]float64 `json:"output_token_logprobs,omitempty"`
	// Who speaks. Known values: `assistant`.
	Role string `json:"role"`
	// Indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for.
	RoutedExperts *IntegerListListListOrText `json:"routed_experts,omitempty"`
	// `end_turn` by the model's own end or a stop sequence, `max_tokens` at the limit, `tool_use` after a call, `stop_sequence` if the request was aborted.
	StopReason *string `json:"stop_reason,omitempty"`
	// Always null, also where a stop sequence ended the answer.
	StopSequence *string `json:"stop_sequence,omitempty"`
	// What this is. Known values: `message`.
	Type string `json:"type"`
	// Tokens used.
	Usage MessageUsage `json:"usage"`
}

// MarshalJSON writes what is set and nothing else.
func (o MessagesResponse) MarshalJSON() ([]byte, error) {
	type plain MessagesResponse
	fields := plain(o)
	if fields.Content == nil {
		fields.Content = []MessageContentBlock{} // null is refused with worse words than []
	}
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
func (o *MessagesResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MessagesResponse", "content", "id", "model", "role", "type", "usage"); err != nil {
		return err
	}
	type plain MessagesResponse
	return decode(data, (*plain)(o))
}
