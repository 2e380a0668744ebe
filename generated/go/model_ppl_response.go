// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// PPLResponse: Get perplexity response.  “ppl“ is the perplexity (mean cross-entropy loss) of the input.
type PPLResponse struct {
	Ppl float64 `json:"ppl"`
}

// NewPPLResponse sets what is required and nothing else.
func NewPPLResponse(ppl float64) *PPLResponse {
	return &PPLResponse{Ppl: ppl}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *PPLResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PPLResponse", "ppl"); err != nil {
		return err
	}
	type plain PPLResponse
	return decode(data, (*plain)(o))
}
