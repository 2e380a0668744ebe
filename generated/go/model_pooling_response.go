// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
PoolingResponse: The scores of a reward model.
*/
type PoolingResponse struct {
	// When the scores were ready, in Unix time in seconds.
	Created int64 `json:"created"`
	// One score an input, in their order.
	Data []PoolingScore `json:"data"`
	// Id of the answer, which begins with `pool-`.
	Id string `json:"id"`
	// The `model` of the request, or the served model's name if that was unset.
	Model string `json:"model"`
	// Always `list`. Default list.
	Object string `json:"object"`
	// Tokens of all inputs; none are generated.
	Usage UsageInfo `json:"usage"`
}

// MarshalJSON writes what is set and nothing else.
func (o PoolingResponse) MarshalJSON() ([]byte, error) {
	type plain PoolingResponse
	fields := plain(o)
	if fields.Data == nil {
		fields.Data = []PoolingScore{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *PoolingResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PoolingResponse", "created", "data", "id", "model", "object", "usage"); err != nil {
		return err
	}
	type plain PoolingResponse
	return decode(data, (*plain)(o))
}
