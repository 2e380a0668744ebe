// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ToolCall: A call of a tool by the model.
*/
type ToolCall struct {
	// Which function is called, with what.
	Function FunctionCall `json:"function"`
	// Id of the call, to be sent back as `tool_call_id` with the result.
	Id *string `json:"id,omitempty"`
	// What kind of tool is called. Known values: `function`.
	Type *string `json:"type,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolCall) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolCall", "function"); err != nil {
		return err
	}
	type plain ToolCall
	return decode(data, (*plain)(o))
}
