// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// That all nodes are connected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeWarmupResponse {
    /// Always true: a failure is an HTTP error.
    #[serde(rename = "SUCCESS")]
    pub success: bool,
}

impl DistServeWarmupResponse {
    /// Sets what is required and nothing else.
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}
