// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The engine's health as the server's monitor last saw it. Servers before 0.14.0 say nothing but that they are there.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct HealthStatus {
    /// `healthy`, `sleeping`, `initializing` or `unhealthy`; the last two come with status 503.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The same in words; why it is not healthy.
    #[serde(rename = "message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl HealthStatus {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            status: None,
            message: None,
        }
    }
}
