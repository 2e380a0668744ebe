// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
AnthropicModelList: The models the server offers, in Anthropic's shape.
*/
type AnthropicModelList struct {
	// The served model first, then its adapters.
	Data []AnthropicModel `json:"data"`
	// The `id` of the first model; null if there is none.
	FirstId *string `json:"first_id,omitempty"`
	// Always false: the list is whole. Default false.
	HasMore bool `json:"has_more"`
	// The `id` of the last model; null if there is none.
	LastId *string `json:"last_id,omitempty"`
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
