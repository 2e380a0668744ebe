// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
EmbeddingsRequest: Texts to embed. LMDeploy refuses every such request with status 400.
*/
type EmbeddingsRequest struct {
	// Not read: every request is refused.
	Model *string `json:"model,omitempty"`
	// Not read: every request is refused.
	Input TextOrTextList `json:"input"`
	// Not read: every request is refused.
	User *string `json:"user,omitempty"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *EmbeddingsRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "EmbeddingsRequest", "input"); err != nil {
		return err
	}
	type plain EmbeddingsRequest
	return decode(data, (*plain)(o))
}
