// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
Tool: A tool that the model may call: always a function.
*/
type Tool struct {
	// Always `function`. Default function.
	Type *string `json:"type,omitempty"`
	// The function.
	Function Function `json:"function"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *Tool) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "Tool", "function"); err != nil {
		return err
	}
	type plain Tool
	return decode(data, (*plain)(o))
}
