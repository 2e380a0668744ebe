// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde_repr::{Deserialize_repr, Serialize_repr};

/// The network under RDMA: 1 InfiniBand, 2 RoCE (RDMA over Ethernet).
#[repr(i64)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize_repr, Deserialize_repr)]
pub enum RdmaLinkType {
    /// 1 on the wire.
    IB = 1,

    /// 2 on the wire.
    RoCE = 2,
}
