// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
CountTokensResponse: Response body for `POST /v1/messages/count_tokens`.
*/
type CountTokensResponse struct {
	// Tokens of the conversation in the model's chat template: near to what `/v1/messages` reports, but without tools, and with images counted as text.
	InputTokens int64 `json:"input_tokens"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *CountTokensResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "CountTokensResponse", "input_tokens"); err != nil {
		return err
	}
	type plain CountTokensResponse
	return decode(data, (*plain)(o))
}
