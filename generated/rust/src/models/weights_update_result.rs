// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Whether the engine took part in an update of its weights. With status 400 it did not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WeightsUpdateResult {
    /// False comes with status 400.
    #[serde(rename = "success")]
    pub success: bool,
    /// What was done, or why not.
    #[serde(rename = "message")]
    pub message: String,
}

impl WeightsUpdateResult {
    /// Sets what is required and nothing else.
    pub fn new(success: bool, message: impl Into<String>) -> Self {
        Self {
            success,
            message: message.into(),
        }
    }
}
