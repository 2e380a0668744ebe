// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Settings of RDMA between two engines.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeRdmaConfig {
    /// Not read: caches always travel by GPU Direct. Default true.
    #[serde(rename = "with_gdr", skip_serializing_if = "Option::is_none")]
    pub with_gdr: Option<bool>,
    /// The network under RDMA; LMDeploy has not been tested with InfiniBand. Read by the DLSlime backend only. Default 2.
    #[serde(rename = "link_type", skip_serializing_if = "Option::is_none")]
    pub link_type: Option<models::RdmaLinkType>,
}

impl DistServeRdmaConfig {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            with_gdr: None,
            link_type: None,
        }
    }
}
