// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

/*
DistServeKVTransferEndpointInfo: Where the caches of one worker are read.
*/
type DistServeKVTransferEndpointInfo struct {
	// The way the caches travel.
	Protocol int64 `json:"protocol"`
	// The address as JSON text, in the shape of the migration backend.
	EndpointInfo string `json:"endpoint_info"`
	// How the caches lie in memory. If null, a single pool is taken to be laid out as the reader's.
	CachePools []DistServeCachePoolInfo `json:"cache_pools,omitempty"`
}

// MarshalJSON writes what is set and nothing else.
func (o DistServeKVTransferEndpointInfo) MarshalJSON() ([]byte, error) {
	type plain DistServeKVTransferEndpointInfo
	fields := plain(o)
	object, err := json.Marshal(struct {
		plain
		CachePools *[]DistServeCachePoolInfo `json:"cache_pools,omitempty"`
	}{
		plain:      fields,
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
