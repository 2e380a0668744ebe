// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// AnthropicErrorResponse: Anthropic-style error response.
type AnthropicErrorResponse struct {
	Error AnthropicError `json:"error"`
	// Known values: `error`.
	Type string `json:"type"`
}

// NewAnthropicErrorResponse sets what is required and nothing else.
func NewAnthropicErrorResponse(error_ AnthropicError, type_ string) *AnthropicErrorResponse {
	return &AnthropicErrorResponse{Error: error_, Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *AnthropicErrorResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "AnthropicErrorResponse", "error", "type"); err != nil {
		return err
	}
	type plain AnthropicErrorResponse
	return decode(data, (*plain)(o))
}
