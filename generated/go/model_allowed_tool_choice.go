// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// AllowedToolChoice: Allowed tool choice definition.
type AllowedToolChoice struct {
	// Default allowed_tools.
	Type         string       `json:"type"`
	AllowedTools AllowedTools `json:"allowed_tools"`
}

// NewAllowedToolChoice sets what is required and nothing else.
func NewAllowedToolChoice(type_ string, allowedTools AllowedTools) *AllowedToolChoice {
	return &AllowedToolChoice{Type: type_, AllowedTools: allowedTools}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AllowedToolChoice) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AllowedToolChoice", "type", "allowed_tools"); err != nil {
		return err
	}
	type plain AllowedToolChoice
	return decode(data, (*plain)(o))
}
