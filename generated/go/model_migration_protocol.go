// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// MigrationProtocol: Migration Transport Protocol.  Attributes:     RDMA: IB or RoCEv1/v2.     NVLINK: High device-to-device link.  Warning: By now, only `GPU Directed RDMA` is supported in DistServe.     We preserve several protocol and will be implemented in the future.
type MigrationProtocol int32

// The values of MigrationProtocol.
const (
	MigrationProtocolTcp MigrationProtocol = 1

	MigrationProtocolRdma MigrationProtocol = 2

	MigrationProtocolNvlink MigrationProtocol = 3
)
