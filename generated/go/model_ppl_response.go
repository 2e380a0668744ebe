// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
PPLResponse: How well the model predicts a text.
*/
type PPLResponse struct {
	// Mean cross-entropy loss a token: the natural logarithm of what is commonly called perplexity.
	Ppl float64 `json:"ppl"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *PPLResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PPLResponse", "ppl"); err != nil {
		return err
	}
	type plain PPLResponse
	return decode(data, (*plain)(o))
}
