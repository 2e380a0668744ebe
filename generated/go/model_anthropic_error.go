// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// AnthropicError: Anthropic-style error body.
type AnthropicError struct {
	Message string `json:"message"`
	Type    string `json:"type"`
}

// NewAnthropicError sets what is required and nothing else.
func NewAnthropicError(message string, type_ string) *AnthropicError {
	return &AnthropicError{Message: message, Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AnthropicError) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AnthropicError", "message", "type"); err != nil {
		return err
	}
	type plain AnthropicError
	return decode(data, (*plain)(o))
}
