// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// DistServeKVTransferEndpointInfo: a part of LMDeploy's API.
type DistServeKVTransferEndpointInfo struct {
	Protocol     MigrationProtocol        `json:"protocol"`
	EndpointInfo string                   `json:"endpoint_info"`
	CachePools   []DistServeCachePoolInfo `json:"cache_pools,omitempty"`
}

// NewDistServeKVTransferEndpointInfo sets what is required and nothing else.
func NewDistServeKVTransferEndpointInfo(protocol MigrationProtocol, endpointInfo string) *DistServeKVTransferEndpointInfo {
	return &DistServeKVTransferEndpointInfo{Protocol: protocol, EndpointInfo: endpointInfo}
}

// MarshalJSON writes what is set and nothing else.
func (o DistServeKVTransferEndpointInfo) MarshalJSON() ([]byte, error) {
	type plain DistServeKVTransferEndpointInfo
	fields := plain(o)

	object, err := json.Marshal(struct {
		plain

		CachePools *[]DistServeCachePoolInfo `json:"cache_pools,omitempty"`
	}{
		plain: fields,

		CachePools: ifSet(o.CachePools),
	})
	return object, err
}

// UnmarshalJSON reads the object and refuses one that lacks a required field.
func (o *DistServeKVTransferEndpointInfo) UnmarshalJSON(data []byte) error {
	if err := requireFields(data, "DistServeKVTransferEndpointInfo", "protocol", "endpoint_info"); err != nil {
		return err
	}
	type plain DistServeKVTransferEndpointInfo
	return decode(data, (*plain)(o))
}
