// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
PoolingScore: The score of one input.
*/
type PoolingScore struct {
	// Which input this is the score of, from 0.
	Index int64 `json:"index"`
	// `pooling`.
	Object string `json:"object"`
	// The reward; its scale is the model's.
	Data float64 `json:"data"`
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *PoolingScore) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PoolingScore", "index", "object", "data"); err != nil {
		return err
	}
	type plain PoolingScore
	return decode(data, (*plain)(o))
}
