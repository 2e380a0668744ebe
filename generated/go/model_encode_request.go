// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
EncodeRequest: Texts to turn into token ids.
*/
type EncodeRequest struct {
	// The prompt to be encoded. In str or list[str] format.
	Input TextOrTextList `json:"input"`
	// Whether do preprocess or not. Default to False.
	DoPreprocess *bool `json:"do_preprocess,omitempty"`
	// Whether to add a BOS token when encoding. Default to True.
	AddBos *bool `json:"add_bos,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *EncodeRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "EncodeRequest", "input"); err != nil {
		return err
	}
	type plain EncodeRequest
	return decode(data, (*plain)(o))
}
