// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
AnthropicErrorResponse: A refusal in the shape of Anthropic's API.
*/
type AnthropicErrorResponse struct {
	// What went wrong.
	Error AnthropicError `json:"error"`
	// Tells an error from an answer. Known values: `error`.
	Type string `json:"type"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AnthropicErrorResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AnthropicErrorResponse", "error", "type"); err != nil {
		return err
	}
	type plain AnthropicErrorResponse
	return decode(data, (*plain)(o))
}
