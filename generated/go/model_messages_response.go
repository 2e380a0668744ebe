// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// MessagesResponse: Response body for “POST /v1/messages“.
type MessagesResponse struct {
	Content             []MessagesResponseContentItem `json:"content"`
	Id                  string                        `json:"id"`
	Model               string                        `json:"model"`
	OutputIds           []int64                       `json:"output_ids,omitempty"`
	OutputTokenLogprobs [][]float64                   `json:"output_token_logprobs,omitempty"`
	// Known values: `assistant`.
	Role          string                     `json:"role"`
	RoutedExperts *IntegerListListListOrText `json:"routed_experts,omitempty"`
	// Known values: `end_turn`, `max_tokens`, `stop_sequence`, `tool_use`, `parse_error`.
	StopReason   *string `json:"stop_reason,omitempty"`
	StopSequence *string `json:"stop_sequence,omitempty"`
	// Known values: `message`.
	Type  string       `json:"type"`
	Usage MessageUsage `json:"usage"`
}

// NewMessagesResponse sets what is required and nothing else.
func NewMessagesResponse(content []MessagesResponseContentItem, id string, model string, role string, type_ string, usage MessageUsage) *MessagesResponse {
	return &MessagesResponse{Content: content, Id: id, Model: model, Role: role, Type: type_, Usage: usage}
}

// MarshalJSON writes what is set and nothing else.
func (o MessagesResponse) MarshalJSON() ([]byte, error) {
	type plain MessagesResponse
	fields := plain(o)

	if fields.Content == nil {
		fields.Content = []MessagesResponseContentItem{} // null is refused with worse words than []
	}

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
func (o *MessagesResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "MessagesResponse", "content", "id", "model", "role", "type", "usage"); err != nil {
		return err
	}
	type plain MessagesResponse
	return decode(data, (*plain)(o))
}
