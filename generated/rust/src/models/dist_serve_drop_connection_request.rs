// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Which connection to close.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeDropConnectionRequest {
    /// Accepted and not read.
    #[serde(rename = "engine_id")]
    pub engine_id: String,
    /// The other engine, by the id that the connection was initialized with.
    #[serde(rename = "remote_engine_id")]
    pub remote_engine_id: String,
}

impl DistServeDropConnectionRequest {
    /// Sets what is required and nothing else.
    pub fn new(engine_id: impl Into<String>, remote_engine_id: impl Into<String>) -> Self {
        Self {
            engine_id: engine_id.into(),
            remote_engine_id: remote_engine_id.into(),
        }
    }
}
