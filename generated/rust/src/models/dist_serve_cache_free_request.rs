// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Whose cache to free in a prefilling engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeCacheFreeRequest {
    /// Accepted and not read.
    #[serde(rename = "remote_engine_id")]
    pub remote_engine_id: String,
    /// The session, as this engine numbers it, whose cache is freed.
    #[serde(rename = "remote_session_id")]
    pub remote_session_id: i64,
}

impl DistServeCacheFreeRequest {
    /// Sets what is required and nothing else.
    pub fn new(remote_engine_id: impl Into<String>, remote_session_id: i64) -> Self {
        Self {
            remote_engine_id: remote_engine_id.into(),
            remote_session_id,
        }
    }
}
