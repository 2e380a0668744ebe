// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
PoolingRequest: Texts, or lists of token ids, that a reward model scores.
*/
type PoolingRequest struct {
	// Model name. Available from /v1/models.
	Model *string `json:"model,omitempty"`
	// Input text to be embed.
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
