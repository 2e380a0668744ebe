// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Initialize a torch.distributed process group used to broadcast weights from an external trainer into the rollout engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InitWeightsUpdateGroupRequest {
    /// `master_address`
    #[serde(rename = "master_address")]
    pub master_address: String,
    /// `master_port`
    #[serde(rename = "master_port")]
    pub master_port: i64,
    /// `rank_offset`
    #[serde(rename = "rank_offset")]
    pub rank_offset: i64,
    /// `world_size`
    #[serde(rename = "world_size")]
    pub world_size: i64,
    /// `group_name`
    #[serde(rename = "group_name")]
    pub group_name: String,
    /// Default nccl.
    #[serde(rename = "backend", skip_serializing_if = "Option::is_none")]
    pub backend: Option<String>,
}

impl InitWeightsUpdateGroupRequest {
    /// Sets what is required and nothing else.
    pub fn new(
        master_address: impl Into<String>,
        master_port: i64,
        rank_offset: i64,
        world_size: i64,
        group_name: impl Into<String>,
    ) -> Self {
        Self {
            master_address: master_address.into(),
            master_port,
            rank_offset,
            world_size,
            group_name: group_name.into(),
            backend: None,
        }
    }
}
