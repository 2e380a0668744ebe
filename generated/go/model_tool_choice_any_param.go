// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ToolChoiceAnyParam: The model must call a tool; the request must have one.
*/
type ToolChoiceAnyParam struct {
	// Must be "any".
	Type string `json:"type"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoiceAnyParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoiceAnyParam", "type"); err != nil {
		return err
	}
	if err := requireConstant(data, "ToolChoiceAnyParam", "type", "any"); err != nil {
		return err
	}
	type plain ToolChoiceAnyParam
	return decode(data, (*plain)(o))
}
