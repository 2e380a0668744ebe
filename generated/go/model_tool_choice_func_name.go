// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ToolChoiceFuncName: A function by its name.
*/
type ToolChoiceFuncName struct {
	// The function's name, among the request's tools.
	Name string `json:"name"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoiceFuncName) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoiceFuncName", "name"); err != nil {
		return err
	}
	type plain ToolChoiceFuncName
	return decode(data, (*plain)(o))
}
