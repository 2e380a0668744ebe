// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Where an engine listens for messages of its peer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeEngineEndpointInfo {
    /// Address of a ZeroMQ socket, such as `tcp://10.0.0.1:5555`.
    #[serde(rename = "zmq_address")]
    pub zmq_address: String,
}

impl DistServeEngineEndpointInfo {
    /// Sets what is required and nothing else.
    pub fn new(zmq_address: impl Into<String>) -> Self {
        Self {
            zmq_address: zmq_address.into(),
        }
    }
}
