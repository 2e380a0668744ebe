// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// AnthropicModelList: Anthropic-like model listing response.
type AnthropicModelList struct {
	Data    []AnthropicModel `json:"data"`
	FirstId *string          `json:"first_id,omitempty"`
	// Default false.
	HasMore bool    `json:"has_more"`
	LastId  *string `json:"last_id,omitempty"`
}

// NewAnthropicModelList sets what is required and nothing else.
func NewAnthropicModelList(data []AnthropicModel, hasMore bool) *AnthropicModelList {
	return &AnthropicModelList{Data: data, HasMore: hasMore}
}

// MarshalJSON writes what is set and nothing else.
func (o AnthropicModelList) MarshalJSON() ([]byte, error) {
	type plain AnthropicModelList
	fields := plain(o)

	if fields.Data == nil {
		fields.Data = []AnthropicModel{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AnthropicModelList) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AnthropicModelList", "data", "has_more"); err != nil {
		return err
	}
	type plain AnthropicModelList
	return decode(data, (*plain)(o))
}
