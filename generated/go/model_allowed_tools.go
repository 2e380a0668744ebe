// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
AllowedTools: Some of the request's tools, and whether one of them has to be called.
*/
type AllowedTools struct {
	// `auto`: the model may answer without a call; `required`: it must call one. LMDeploy 0.18.0 holds to `required` only with GPT-OSS models.
	Mode AllowedToolsMode `json:"mode"`
	// Tools in the shape of the request's `tools`, of which `function.name` is read. Each must be among the request's tools, if it has any.
	Tools []map[string]interface{} `json:"tools"`
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
