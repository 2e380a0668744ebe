// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// AllowedTools: Constrains the tools available to the model to a pre-defined set.
type AllowedTools struct {
	Mode  AllowedToolsMode         `json:"mode"`
	Tools []map[string]interface{} `json:"tools"`
}

// NewAllowedTools sets what is required and nothing else.
func NewAllowedTools(mode AllowedToolsMode, tools []map[string]interface{}) *AllowedTools {
	return &AllowedTools{Mode: mode, Tools: tools}
}

// MarshalJSON writes what is set and nothing else.
func (o AllowedTools) MarshalJSON() ([]byte, error) {
	type plain AllowedTools
	fields := plain(o)

	if fields.Tools == nil {
		fields.Tools = []map[string]interface{}{} // null is refused with worse words than []
	}

	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AllowedTools) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AllowedTools", "mode", "tools"); err != nil {
		return err
	}
	type plain AllowedTools
	return decode(data, (*plain)(o))
}
