// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
FunctionCall: Which function is called, with what.
*/
type FunctionCall struct {
	// The arguments as JSON text, as the model wrote it: it may be malformed.
	Arguments string `json:"arguments"`
	// The function's name.
	Name string `json:"name"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *FunctionCall) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "FunctionCall", "arguments", "name"); err != nil {
		return err
	}
	type plain FunctionCall
	return decode(data, (*plain)(o))
}
