// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Where each GPU's worker gets its weights from checkpoint-engine. PyTorch backend on CUDA only, while the cache is asleep.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateWeightsFromIpcRequest {
    /// Address of checkpoint-engine's ZeroMQ socket by GPU, named as in `device_uuids`; every GPU of the engine needs one.
    #[serde(rename = "zmq_handles")]
    pub zmq_handles: std::collections::HashMap<String, String>,
}

impl UpdateWeightsFromIpcRequest {
    /// Sets what is required and nothing else.
    pub fn new(zmq_handles: std::collections::HashMap<String, String>) -> Self {
        Self { zmq_handles }
    }
}
