// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// DistServeInitRequest: a part of LMDeploy's API.
type DistServeInitRequest struct {
	LocalEngineId      string                `json:"local_engine_id"`
	LocalEngineConfig  DistServeEngineConfig `json:"local_engine_config"`
	RemoteEngineId     string                `json:"remote_engine_id"`
	RemoteEngineConfig DistServeEngineConfig `json:"remote_engine_config"`
	Protocol           MigrationProtocol     `json:"protocol"`
	Rank               *int64                `json:"rank,omitempty"`
	// TODO: Add TCP Protocol
	TcpConfig  map[string]interface{} `json:"tcp_config,omitempty"`
	RdmaConfig *DistServeRDMAConfig   `json:"rdma_config,omitempty"`
	// TODO: Add NVLink Protocol
	NvlinkConfig map[string]interface{} `json:"nvlink_config,omitempty"`
}

// NewDistServeInitRequest sets what is required and nothing else.
func NewDistServeInitRequest(localEngineId string, localEngineConfig DistServeEngineConfig, remoteEngineId string, remoteEngineConfig DistServeEngineConfig, protocol MigrationProtocol) *DistServeInitRequest {
	return &DistServeInitRequest{LocalEngineId: localEngineId, LocalEngineConfig: localEngineConfig, RemoteEngineId: remoteEngineId, RemoteEngineConfig: remoteEngineConfig, Protocol: protocol}
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeInitRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeInitRequest", "local_engine_id", "local_engine_config", "remote_engine_id", "remote_engine_config", "protocol"); err != nil {
		return err
	}
	type plain DistServeInitRequest
	return decode(data, (*plain)(o))
}
