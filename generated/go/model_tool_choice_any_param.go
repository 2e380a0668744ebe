// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ToolChoiceAnyParam: Require model to call at least one tool.
type ToolChoiceAnyParam struct {
	// Default any.
	Type string `json:"type"`
}

// NewToolChoiceAnyParam sets what is required and nothing else.
func NewToolChoiceAnyParam(type_ string) *ToolChoiceAnyParam {
	return &ToolChoiceAnyParam{Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoiceAnyParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoiceAnyParam", "type"); err != nil {
		return err
	}
	type plain ToolChoiceAnyParam
	return decode(data, (*plain)(o))
}
