// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// DistServeConnectionRequest: a part of LMDeploy's API.
type DistServeConnectionRequest struct {
	Protocol                     MigrationProtocol                 `json:"protocol"`
	RemoteEngineId               string                            `json:"remote_engine_id"`
	RemoteEngineEndpointInfo     DistServeEngineEndpointInfo       `json:"remote_engine_endpoint_info"`
	RemoteKvtransferEndpointInfo []DistServeKVTransferEndpointInfo `json:"remote_kvtransfer_endpoint_info"`
}

// NewDistServeConnectionRequest sets what is required and nothing else.
func NewDistServeConnectionRequest(protocol MigrationProtocol, remoteEngineId string, remoteEngineEndpointInfo DistServeEngineEndpointInfo, remoteKvtransferEndpointInfo []DistServeKVTransferEndpointInfo) *DistServeConnectionRequest {
	return &DistServeConnectionRequest{Protocol: protocol, RemoteEngineId: remoteEngineId, RemoteEngineEndpointInfo: remoteEngineEndpointInfo, RemoteKvtransferEndpointInfo: remoteKvtransferEndpointInfo}
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
