// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Which process group of the weight updates to leave. PyTorch backend only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DestroyWeightsUpdateGroupRequest {
    /// The name that `/init_weights_update_group` was given.
    #[serde(rename = "group_name")]
    pub group_name: String,
}

impl DestroyWeightsUpdateGroupRequest {
    /// Sets what is required and nothing else.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
        }
    }
}
