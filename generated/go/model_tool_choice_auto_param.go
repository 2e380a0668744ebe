// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ToolChoiceAutoParam: Let model decide whether to call tools.
type ToolChoiceAutoParam struct {
	// Default auto.
	Type string `json:"type"`
}

// NewToolChoiceAutoParam sets what is required and nothing else.
func NewToolChoiceAutoParam(type_ string) *ToolChoiceAutoParam {
	return &ToolChoiceAutoParam{Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoiceAutoParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoiceAutoParam", "type"); err != nil {
		return err
	}
	type plain ToolChoiceAutoParam
	return decode(data, (*plain)(o))
}
