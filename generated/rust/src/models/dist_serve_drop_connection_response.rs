// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Whether the connection was closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeDropConnectionResponse {
    /// Always true: a failure is an HTTP error.
    #[serde(rename = "success")]
    pub success: bool,
}

impl DistServeDropConnectionResponse {
    /// Sets what is required and nothing else.
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}
