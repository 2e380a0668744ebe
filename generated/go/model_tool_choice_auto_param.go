// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ToolChoiceAutoParam: The model decides whether it calls a tool.
*/
type ToolChoiceAutoParam struct {
	// Must be "auto".
	Type string `json:"type"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoiceAutoParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoiceAutoParam", "type"); err != nil {
		return err
	}
	if err := requireConstant(data, "ToolChoiceAutoParam", "type", "auto"); err != nil {
		return err
	}
	type plain ToolChoiceAutoParam
	return decode(data, (*plain)(o))
}
