// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
DistServeConnectionRequest: With which engine to connect. Takes what that engine answered to `/distserve/p2p_initialize`.
*/
type DistServeConnectionRequest struct {
	// The way the caches travel, as it was initialized.
	Protocol int64 `json:"protocol"`
	// The other engine, by the id that the connection was initialized with.
	RemoteEngineId string `json:"remote_engine_id"`
	// Where the other engine listens for messages.
	RemoteEngineEndpointInfo DistServeEngineEndpointInfo `json:"remote_engine_endpoint_info"`
	// Where the other engine's caches are read, one entry a tensor-parallel worker.
	RemoteKvtransferEndpointInfo []DistServeKVTransferEndpointInfo `json:"remote_kvtransfer_endpoint_info"`
}

// MarshalJSON writes what is set and nothing else.
func (o DistServeConnectionRequest) MarshalJSON() ([]byte, error) {
	type plain DistServeConnectionRequest
	fields := plain(o)
	if fields.RemoteKvtransferEndpointInfo == nil {
		fields.RemoteKvtransferEndpointInfo = []DistServeKVTransferEndpointInfo{} // null is refused with worse words than []
	}
	object, err := json.Marshal(struct {
		plain
	}{
		plain: fields,
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeConnectionRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeConnectionRequest", "protocol", "remote_engine_id", "remote_engine_endpoint_info", "remote_kvtransfer_endpoint_info"); err != nil {
		return err
	}
	type plain DistServeConnectionRequest
	return decode(data, (*plain)(o))
}
