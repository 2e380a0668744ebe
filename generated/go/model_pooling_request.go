// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
PoolingRequest: Texts, or lists of token ids, that a reward model scores.
*/
type PoolingRequest struct {
	// One of the names that `/v1/models` lists; unset, the server's own.
	Model *string `json:"model,omitempty"`
	// The inputs to score, as texts or as token ids, one or several; each of two tokens at least.
	Input IntegerListOrIntegerListListOrTextOrTextList `json:"input"`
	// Accepted and not read: scores are always numbers. Default float.
	EncodingFormat *PoolingRequestEncodingFormat `json:"encoding_format,omitempty"`
	// Accepted and not read.
	Dimensions *int64 `json:"dimensions,omitempty"`
	// Accepted and not read.
	User *string `json:"user,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *PoolingRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PoolingRequest", "input"); err != nil {
		return err
	}
	type plain PoolingRequest
	return decode(data, (*plain)(o))
}
