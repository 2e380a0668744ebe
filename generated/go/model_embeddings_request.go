// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// EmbeddingsRequest: Embedding request.
type EmbeddingsRequest struct {
	Model *string        `json:"model,omitempty"`
	Input TextOrTextList `json:"input"`
	User  *string        `json:"user,omitempty"`
}

// NewEmbeddingsRequest sets what is required and nothing else.
func NewEmbeddingsRequest(input TextOrTextList) *EmbeddingsRequest {
	return &EmbeddingsRequest{Input: input}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *EmbeddingsRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "EmbeddingsRequest", "input"); err != nil {
		return err
	}
	type plain EmbeddingsRequest
	return decode(data, (*plain)(o))
}
