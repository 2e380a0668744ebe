// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

/*
RDMALinkType: The network under RDMA: 1 InfiniBand, 2 RoCE (RDMA over Ethernet).
*/
type RDMALinkType int32

// The values of RDMALinkType. A server may know more.
const (
	RDMALinkTypeIb   RDMALinkType = 1
	RDMALinkTypeRoce RDMALinkType = 2
)
