// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// Tool: Function wrapper.
type Tool struct {
	// Default function.
	Type     *string  `json:"type,omitempty"`
	Function Function `json:"function"`
}

// NewTool sets what is required and nothing else.
func NewTool(function Function) *Tool {
	return &Tool{Function: function}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *Tool) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "Tool", "function"); err != nil {
		return err
	}
	type plain Tool
	return decode(data, (*plain)(o))
}
