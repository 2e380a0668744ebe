// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
ResponsesErrorResponse: A refusal in the shape of OpenAI's Responses API.
*/
type ResponsesErrorResponse struct {
	// Why the request was refused.
	Error ResponsesErrorBody `json:"error"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *ResponsesErrorResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "ResponsesErrorResponse", "error"); err != nil {
		return err
	}
	type plain ResponsesErrorResponse
	return decode(data, (*plain)(o))
}
