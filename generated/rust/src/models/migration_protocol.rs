// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde_repr::{Deserialize_repr, Serialize_repr};

/// Migration Transport Protocol.  Attributes:     RDMA: IB or RoCEv1/v2.     NVLINK: High device-to-device link.  Warning: By now, only `GPU Directed RDMA` is supported in DistServe.     We preserve several protocol and will be implemented in the future.
#[repr(i64)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize_repr, Deserialize_repr)]
pub enum MigrationProtocol {
    /// 1 on the wire.
    TCP = 1,

    /// 2 on the wire.
    RDMA = 2,

    /// 3 on the wire.
    NVLINK = 3,
}
