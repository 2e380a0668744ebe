// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Receive checkpoint-engine CUDA IPC handles keyed by device UUID.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateWeightsFromIpcRequest {
    /// `zmq_handles`
    #[serde(rename = "zmq_handles")]
    pub zmq_handles: std::collections::HashMap<String, String>,
}

impl UpdateWeightsFromIpcRequest {
    /// Sets what is required and nothing else.
    pub fn new(zmq_handles: std::collections::HashMap<String, String>) -> Self {
        Self { zmq_handles }
    }
}
