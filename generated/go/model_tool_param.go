// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
ToolParam: A tool that the model may call, in Anthropic's shape.
*/
type ToolParam struct {
	// The name by which the model calls it.
	Name string `json:"name"`
	// What it does and when to call it, for the model.
	Description *string `json:"description,omitempty"`
	// JSON schema of its arguments, for the model.
	InputSchema map[string]interface{} `json:"input_schema"`
}

// MarshalJSON writes what is set and nothing else.
func (o ToolParam) MarshalJSON() ([]byte, error) {
	type plain ToolParam
	fields := plain(o)
	if fields.InputSchema == nil {
		fields.InputSchema = map[string]interface{}{} // null is refused with worse words than {}
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolParam", "name", "input_schema"); err != nil {
		return err
	}
	type plain ToolParam
	return decode(data, (*plain)(o))
}
