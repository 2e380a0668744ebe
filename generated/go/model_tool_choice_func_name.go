// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ToolChoiceFuncName: The name of tool choice function.
type ToolChoiceFuncName struct {
	Name string `json:"name"`
}

// NewToolChoiceFuncName sets what is required and nothing else.
func NewToolChoiceFuncName(name string) *ToolChoiceFuncName {
	return &ToolChoiceFuncName{Name: name}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoiceFuncName) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoiceFuncName", "name"); err != nil {
		return err
	}
	type plain ToolChoiceFuncName
	return decode(data, (*plain)(o))
}
