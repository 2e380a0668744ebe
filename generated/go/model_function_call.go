// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// FunctionCall: Function response.
type FunctionCall struct {
	Arguments string `json:"arguments"`
	Name      string `json:"name"`
}

// NewFunctionCall sets what is required and nothing else.
func NewFunctionCall(arguments string, name string) *FunctionCall {
	return &FunctionCall{Arguments: arguments, Name: name}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *FunctionCall) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "FunctionCall", "arguments", "name"); err != nil {
		return err
	}
	type plain FunctionCall
	return decode(data, (*plain)(o))
}
