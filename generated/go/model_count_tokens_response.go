// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// CountTokensResponse: Response body for “POST /v1/messages/count_tokens“.
type CountTokensResponse struct {
	InputTokens int64 `json:"input_tokens"`
}

// NewCountTokensResponse sets what is required and nothing else.
func NewCountTokensResponse(inputTokens int64) *CountTokensResponse {
	return &CountTokensResponse{InputTokens: inputTokens}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *CountTokensResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "CountTokensResponse", "input_tokens"); err != nil {
		return err
	}
	type plain CountTokensResponse
	return decode(data, (*plain)(o))
}
