// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
EmbeddingsResponse: Embeddings of texts. Never sent: LMDeploy refuses every request for them.
*/
type EmbeddingsResponse struct {
	// Never sent.
	Data []map[string]interface{} `json:"data"`
	// Never sent.
	Model string `json:"model"`
	// Never sent. Default list.
	Object string `json:"object"`
	// Never sent.
	Usage UsageInfo `json:"usage"`
}

// MarshalJSON writes what is set and nothing else.
func (o EmbeddingsResponse) MarshalJSON() ([]byte, error) {
	type plain EmbeddingsResponse
	fields := plain(o)
	if fields.Data == nil {
		fields.Data = []map[string]interface{}{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *EmbeddingsResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "EmbeddingsResponse", "data", "model", "object", "usage"); err != nil {
		return err
	}
	type plain EmbeddingsResponse
	return decode(data, (*plain)(o))
}
