// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
AnthropicError: What went wrong, in Anthropic's words.
*/
type AnthropicError struct {
	// What is wrong, as a sentence for people.
	Message string `json:"message"`
	// `invalid_request_error`, `authentication_error`, `not_found_error`, `overloaded_error` while the engine is unavailable, or `api_error`.
	Type string `json:"type"`
}

func (AnthropicError) requiredFields() (of string, names []string) {
	return "AnthropicError", []string{"message", "type"}
}
