// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ToolParam: Anthropic tool definition in request body.
type ToolParam struct {
	Name        string                 `json:"name"`
	Description *string                `json:"description,omitempty"`
	InputSchema map[string]interface{} `json:"input_schema"`
}

// NewToolParam sets what is required and nothing else.
func NewToolParam(name string, inputSchema map[string]interface{}) *ToolParam {
	return &ToolParam{Name: name, InputSchema: inputSchema}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ToolParam) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ToolParam", "name", "input_schema"); err != nil {
		return err
	}
	type plain ToolParam
	return decode(data, (*plain)(o))
}
