// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// AnthropicModel: Anthropic-like model metadata.
type AnthropicModel struct {
	CreatedAt   int64  `json:"created_at"`
	DisplayName string `json:"display_name"`
	Id          string `json:"id"`
	// Known values: `model`.
	Type string `json:"type"`
}

// NewAnthropicModel sets what is required and nothing else.
func NewAnthropicModel(createdAt int64, displayName string, id string, type_ string) *AnthropicModel {
	return &AnthropicModel{CreatedAt: createdAt, DisplayName: displayName, Id: id, Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AnthropicModel) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AnthropicModel", "created_at", "display_name", "id", "type"); err != nil {
		return err
	}
	type plain AnthropicModel
	return decode(data, (*plain)(o))
}
