// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// PPLRequest: Get perplexity request.  The input may be raw text or token ids. Text is tokenized with “tokenizer.encode“ (no chat template applied).
type PPLRequest struct {
	// The input to score, either raw text or token ids. Text is tokenized with `tokenizer.encode` (no chat template is applied).
	Input TextOrIntegerList `json:"input"`
}

// NewPPLRequest sets what is required and nothing else.
func NewPPLRequest(input TextOrIntegerList) *PPLRequest {
	return &PPLRequest{Input: input}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *PPLRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PPLRequest", "input"); err != nil {
		return err
	}
	type plain PPLRequest
	return decode(data, (*plain)(o))
}
