// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
EncodeResponse: Texts as token ids: a list for one text, a list of lists for several.
*/
type EncodeResponse struct {
	// The token ids of the text, or of each text.
	InputIds IntegerListOrIntegerListList `json:"input_ids"`
	// How many tokens the text has, or each text.
	Length IntegerOrIntegerList `json:"length"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *EncodeResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "EncodeResponse", "input_ids", "length"); err != nil {
		return err
	}
	type plain EncodeResponse
	return decode(data, (*plain)(o))
}
