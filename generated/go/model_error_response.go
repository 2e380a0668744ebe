// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ErrorResponse: Why a request was refused, in LMDeploy's shape: at the top level, not under `error` as OpenAI has it.
*/
type ErrorResponse struct {
	// The HTTP status.
	Code int64 `json:"code"`
	// What is wrong, as a sentence for people.
	Message string `json:"message"`
	// Always `error`. Default error.
	Object string `json:"object"`
	// Always null in LMDeploy 0.18.0: the field that is wrong stands in `message`.
	Param *string `json:"param,omitempty"`
	// `invalid_request_error`, `authentication_error`, `not_found_error` or `server_error`.
	Type string `json:"type"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ErrorResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ErrorResponse", "code", "message", "object", "type"); err != nil {
		return err
	}
	type plain ErrorResponse
	return decode(data, (*plain)(o))
}
