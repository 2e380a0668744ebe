// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ErrorResponse: Error responses.
type ErrorResponse struct {
	Code    int64  `json:"code"`
	Message string `json:"message"`
	// Default error.
	Object string  `json:"object"`
	Param  *string `json:"param,omitempty"`
	Type   string  `json:"type"`
}

// NewErrorResponse sets what is required and nothing else.
func NewErrorResponse(code int64, message string, object string, type_ string) *ErrorResponse {
	return &ErrorResponse{Code: code, Message: message, Object: object, Type: type_}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ErrorResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ErrorResponse", "code", "message", "object", "type"); err != nil {
		return err
	}
	type plain ErrorResponse
	return decode(data, (*plain)(o))
}
