// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
DistServeRDMAConfig: Settings of RDMA between two engines.
*/
type DistServeRDMAConfig struct {
	// Not read: caches always travel by GPU Direct. Default true.
	WithGdr *bool `json:"with_gdr,omitempty"`
	// The network under RDMA; LMDeploy has not been tested with InfiniBand. Read by the DLSlime backend only. Default 2.
	LinkType *RDMALinkType `json:"link_type,omitempty"`
}
