// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// RDMALinkType: RDMA Link Type.
type RDMALinkType int32

// The values of RDMALinkType.
const (
	RDMALinkTypeIb RDMALinkType = 1

	RDMALinkTypeRoce RDMALinkType = 2
)
