// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// PoolingResponse: Pooling response.
type PoolingResponse struct {
	Created int64                    `json:"created"`
	Data    []map[string]interface{} `json:"data"`
	Id      string                   `json:"id"`
	Model   string                   `json:"model"`
	// Default list.
	Object string    `json:"object"`
	Usage  UsageInfo `json:"usage"`
}

// NewPoolingResponse sets what is required and nothing else.
func NewPoolingResponse(created int64, data []map[string]interface{}, id string, model string, object string, usage UsageInfo) *PoolingResponse {
	return &PoolingResponse{Created: created, Data: data, Id: id, Model: model, Object: object, Usage: usage}
}

// MarshalJSON writes what is set and nothing else.
func (o PoolingResponse) MarshalJSON() ([]byte, error) {
	type plain PoolingResponse
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
func (o *PoolingResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "PoolingResponse", "created", "data", "id", "model", "object", "usage"); err != nil {
		return err
	}
	type plain PoolingResponse
	return decode(data, (*plain)(o))
}
