// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
PPLRequest: A text or token ids, two at least, whose perplexity is measured. Refused with prefix caching and with speculative decoding.
*/
type PPLRequest struct {
	// The text or the token ids to score, two tokens at least, without a chat template.
	Input TextOrIntegerList `json:"input"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *PPLRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PPLRequest", "input"); err != nil {
		return err
	}
	type plain PPLRequest
	return decode(data, (*plain)(o))
}
