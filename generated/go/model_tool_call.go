// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ToolCall: Tool call response.
type ToolCall struct {
	Function FunctionCall `json:"function"`
	Id       string       `json:"id"`
	// Known values: `function`.
	Type string `json:"type"`
}

// NewToolCall sets what is required and nothing else.
func NewToolCall(function FunctionCall, id string, type_ string) *ToolCall {
	return &ToolCall{Function: function, Id: id, Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolCall) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolCall", "function", "id", "type"); err != nil {
		return err
	}
	type plain ToolCall
	return decode(data, (*plain)(o))
}
