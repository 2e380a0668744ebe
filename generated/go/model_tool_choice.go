// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ToolChoice: The tool choice definition.
type ToolChoice struct {
	Function ToolChoiceFuncName `json:"function"`
	// Default function.
	Type string `json:"type"`
}

// NewToolChoice sets what is required and nothing else.
func NewToolChoice(function ToolChoiceFuncName, type_ string) *ToolChoice {
	return &ToolChoice{Function: function, Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolChoice) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolChoice", "function", "type"); err != nil {
		return err
	}
	type plain ToolChoice
	return decode(data, (*plain)(o))
}
