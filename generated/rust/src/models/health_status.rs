// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The engine's health as the server's monitor last saw it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HealthStatus {
    /// `healthy`, `sleeping`, `initializing` or `unhealthy`; the last two come with status 503.
    #[serde(rename = "status")]
    pub status: String,
    /// `message`
    #[serde(rename = "message")]
    pub message: String,
}

impl HealthStatus {
    /// Sets what is required and nothing else.
    pub fn new(status: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status: status.into(),
            message: message.into(),
        }
    }
}
