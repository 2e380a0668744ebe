// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// With which engine to connect. Takes what that engine answered to `/distserve/p2p_initialize`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeConnectionRequest {
    /// The way the caches travel, as it was initialized.
    #[serde(rename = "protocol")]
    pub protocol: i64,
    /// The other engine, by the id that the connection was initialized with.
    #[serde(rename = "remote_engine_id")]
    pub remote_engine_id: String,
    /// Where the other engine listens for messages.
    #[serde(rename = "remote_engine_endpoint_info")]
    pub remote_engine_endpoint_info: models::DistServeEngineEndpointInfo,
    /// Where the other engine's caches are read, one entry a tensor-parallel worker.
    #[serde(rename = "remote_kvtransfer_endpoint_info")]
    pub remote_kvtransfer_endpoint_info: Vec<models::DistServeKvTransferEndpointInfo>,
}

impl DistServeConnectionRequest {
    /// Sets what is required and nothing else.
    pub fn new(
        protocol: i64,
        remote_engine_id: impl Into<String>,
        remote_engine_endpoint_info: models::DistServeEngineEndpointInfo,
        remote_kvtransfer_endpoint_info: Vec<models::DistServeKvTransferEndpointInfo>,
    ) -> Self {
        Self {
            protocol,
            remote_engine_id: remote_engine_id.into(),
            remote_engine_endpoint_info,
            remote_kvtransfer_endpoint_info,
        }
    }
}
