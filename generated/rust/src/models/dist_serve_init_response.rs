// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What the other engine needs to connect with this one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeInitResponse {
    /// Where this engine listens for messages.
    #[serde(rename = "engine_endpoint_info")]
    pub engine_endpoint_info: models::DistServeEngineEndpointInfo,
    /// Where this engine's caches are read, one entry a worker.
    #[serde(rename = "kvtransfer_endpoint_info")]
    pub kvtransfer_endpoint_info: Vec<models::DistServeKvTransferEndpointInfo>,
    /// Always success: a failure is an HTTP error.
    #[serde(rename = "status")]
    pub status: i64,
}

impl DistServeInitResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        engine_endpoint_info: models::DistServeEngineEndpointInfo,
        kvtransfer_endpoint_info: Vec<models::DistServeKvTransferEndpointInfo>,
        status: i64,
    ) -> Self {
        Self {
            engine_endpoint_info,
            kvtransfer_endpoint_info,
            status,
        }
    }
}
