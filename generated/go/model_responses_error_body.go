// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponsesErrorBody: Why a Responses request was refused.
*/
type ResponsesErrorBody struct {
	// What is wrong, as a sentence for people.
	Message string `json:"message"`
	// `invalid_request_error`, `not_found_error` or `server_error`.
	Type string `json:"type"`
	// The field that is wrong; null where the server does not name it.
	Param *string `json:"param,omitempty"`
	// The HTTP status.
	Code int64 `json:"code"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ResponsesErrorBody) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ResponsesErrorBody", "message", "type", "code"); err != nil {
		return err
	}
	type plain ResponsesErrorBody
	return decode(data, (*plain)(o))
}
