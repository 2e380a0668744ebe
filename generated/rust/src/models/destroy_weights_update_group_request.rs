// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Tear down a previously initialized weights-update process group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DestroyWeightsUpdateGroupRequest {
    /// `group_name`
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
