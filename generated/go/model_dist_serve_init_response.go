// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
DistServeInitResponse: What the other engine needs to connect with this one.
*/
type DistServeInitResponse struct {
	// Where this engine listens for messages.
	EngineEndpointInfo DistServeEngineEndpointInfo `json:"engine_endpoint_info"`
	// Where this engine's caches are read, one entry a worker.
	KvtransferEndpointInfo []DistServeKVTransferEndpointInfo `json:"kvtransfer_endpoint_info"`
	// Always success: a failure is an HTTP error.
	Status int64 `json:"status"`
}

// MarshalJSON writes what is set and nothing else.
func (o DistServeInitResponse) MarshalJSON() ([]byte, error) {
	type plain DistServeInitResponse
	fields := plain(o)
	if fields.KvtransferEndpointInfo == nil {
		fields.KvtransferEndpointInfo = []DistServeKVTransferEndpointInfo{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeInitResponse) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeInitResponse", "engine_endpoint_info", "kvtransfer_endpoint_info", "status"); err != nil {
		return err
	}
	type plain DistServeInitResponse
	return decode(data, (*plain)(o))
}
