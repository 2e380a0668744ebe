// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
AnthropicModel: One model in Anthropic's shape.
*/
type AnthropicModel struct {
	// When the list was made, in Unix time in seconds: it says nothing about the model.
	CreatedAt int64 `json:"created_at"`
	// The same as `id`.
	DisplayName string `json:"display_name"`
	// The name to send as `model`: the served model's, or that of one of its adapters.
	Id string `json:"id"`
	// What this is. Known values: `model`.
	Type string `json:"type"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AnthropicModel) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AnthropicModel", "created_at", "display_name", "id", "type"); err != nil {
		return err
	}
	type plain AnthropicModel
	return decode(data, (*plain)(o))
}
