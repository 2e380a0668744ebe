// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ToolChoiceToolParam: Require one concrete tool by name.
type ToolChoiceToolParam struct {
	// Default tool.
	Type string `json:"type"`
	Name string `json:"name"`
}

// NewToolChoiceToolParam sets what is required and nothing else.
func NewToolChoiceToolParam(type_ string, name string) *ToolChoiceToolParam {
	return &ToolChoiceToolParam{Type: type_, Name: name}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoiceToolParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoiceToolParam", "type", "name"); err != nil {
		return err
	}
	type plain ToolChoiceToolParam
	return decode(data, (*plain)(o))
}
