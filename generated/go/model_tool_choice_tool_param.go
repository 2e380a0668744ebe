// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ToolChoiceToolParam: Shows the model only the named tool. LMDeploy 0.18.0 makes sure that it is called only with GPT-OSS models.
*/
type ToolChoiceToolParam struct {
	// Must be "tool".
	Type string `json:"type"`
	// The tool's name; refused if it is not among the request's tools.
	Name string `json:"name"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoiceToolParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoiceToolParam", "type", "name"); err != nil {
		return err
	}
	if err := requireConstant(data, "ToolChoiceToolParam", "type", "tool"); err != nil {
		return err
	}
	type plain ToolChoiceToolParam
	return decode(data, (*plain)(o))
}
