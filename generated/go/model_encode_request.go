// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
EncodeRequest: Texts to turn into token ids.
*/
type EncodeRequest struct {
	// The text to turn into token ids, or several.
	Input TextOrTextList `json:"input"`
	// Whether to put the text into the model's chat template first. Default false.
	DoPreprocess *bool `json:"do_preprocess,omitempty"`
	// Whether to begin with the token that begins a sequence. Default true.
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
