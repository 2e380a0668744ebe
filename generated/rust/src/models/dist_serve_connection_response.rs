// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Whether the engines are connected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeConnectionResponse {
    /// Always success: a failure is an HTTP error.
    #[serde(rename = "status")]
    pub status: i64,
}

impl DistServeConnectionResponse {
    /// Sets what is required and nothing else.
    pub fn new(status: i64) -> Self {
        Self { status }
    }
}
