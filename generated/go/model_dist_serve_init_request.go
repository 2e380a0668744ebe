// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
DistServeInitRequest: Prepares an engine for a connection with another one. PyTorch backend only.
*/
type DistServeInitRequest struct {
	// Base URL of the engine that is asked; its socket listens on this host name.
	LocalEngineId string `json:"local_engine_id"`
	// What the engine that is asked answered to `/distserve/engine_info`.
	LocalEngineConfig DistServeEngineConfig `json:"local_engine_config"`
	// The other engine, usually by its base URL; later calls name the connection by it.
	RemoteEngineId string `json:"remote_engine_id"`
	// What the other engine answered to `/distserve/engine_info`.
	RemoteEngineConfig DistServeEngineConfig `json:"remote_engine_config"`
	// The way the caches shall travel.
	Protocol int64 `json:"protocol"`
	// Not read: each worker puts in its own.
	Rank *int64 `json:"rank,omitempty"`
	// Accepted and not read.
	TcpConfig map[string]interface{} `json:"tcp_config,omitempty"`
	// Settings of RDMA; needed for it by the DLSlime backend.
	RdmaConfig *DistServeRDMAConfig `json:"rdma_config,omitempty"`
	// Accepted and not read.
	NvlinkConfig map[string]interface{} `json:"nvlink_config,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o DistServeInitRequest) MarshalJSON() ([]byte, error) {
	type plain DistServeInitRequest
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		TcpConfig    *map[string]interface{} `json:"tcp_config,omitempty"`
		NvlinkConfig *map[string]interface{} `json:"nvlink_config,omitempty"`
	}{
		plain:        fields,
		TcpConfig:    ifSetMap(o.TcpConfig),
		NvlinkConfig: ifSetMap(o.NvlinkConfig),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeInitRequest) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeInitRequest", "local_engine_id", "local_engine_config", "remote_engine_id", "remote_engine_config", "protocol"); err != nil {
		return err
	}
	type plain DistServeInitRequest
	return decode(data, (*plain)(o))
}
