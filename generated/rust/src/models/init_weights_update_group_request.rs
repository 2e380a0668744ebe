// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The process group of torch.distributed that a trainer broadcasts weights through, and the engine's place in it. PyTorch backend only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InitWeightsUpdateGroupRequest {
    /// Host name or address of the group's rendezvous, as the trainer has it.
    #[serde(rename = "master_address")]
    pub master_address: String,
    /// TCP port of the rendezvous.
    #[serde(rename = "master_port")]
    pub master_port: i64,
    /// Rank of the engine's first worker; the others follow. The trainer is rank 0, from which weights come.
    #[serde(rename = "rank_offset")]
    pub rank_offset: i64,
    /// Processes in the group: the trainer's and every worker of every engine.
    #[serde(rename = "world_size")]
    pub world_size: i64,
    /// A name of your own for the group, by which the later calls name it. Must not be empty or in use.
    #[serde(rename = "group_name")]
    pub group_name: String,
    /// The backend of torch.distributed. Default nccl.
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
