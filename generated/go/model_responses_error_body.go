// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// ResponsesErrorBody: Why a Responses request was refused.
type ResponsesErrorBody struct {
	Message string  `json:"message"`
	Type    string  `json:"type"`
	Param   *string `json:"param,omitempty"`
	// The HTTP status.
	Code int64 `json:"code"`
}

// NewResponsesErrorBody sets what is required and nothing else.
func NewResponsesErrorBody(message string, type_ string, code int64) *ResponsesErrorBody {
	return &ResponsesErrorBody{Message: message, Type: type_, Code: code}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ResponsesErrorBody) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ResponsesErrorBody", "message", "type", "code"); err != nil {
		return err
	}
	type plain ResponsesErrorBody
	return decode(data, (*plain)(o))
}
