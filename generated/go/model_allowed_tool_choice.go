// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
AllowedToolChoice: A tool choice that shows the model only some of the request's tools.
*/
type AllowedToolChoice struct {
	// Must be "allowed_tools".
	Type string `json:"type"`
	// The tools that the model may call, and whether it has to.
	AllowedTools AllowedTools `json:"allowed_tools"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AllowedToolChoice) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AllowedToolChoice", "type", "allowed_tools"); err != nil {
		return err
	}
	if err := requireConstant(data, "AllowedToolChoice", "type", "allowed_tools"); err != nil {
		return err
	}
	type plain AllowedToolChoice
	return decode(data, (*plain)(o))
}
