// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// DistServeConnectionRequest of LMDeploy's API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeConnectionRequest {
    /// `protocol`
    #[serde(rename = "protocol")]
    pub protocol: models::MigrationProtocol,
    /// `remote_engine_id`
    #[serde(rename = "remote_engine_id")]
    pub remote_engine_id: String,
    /// `remote_engine_endpoint_info`
    #[serde(rename = "remote_engine_endpoint_info")]
    pub remote_engine_endpoint_info: models::DistServeEngineEndpointInfo,
    /// `remote_kvtransfer_endpoint_info`
    #[serde(rename = "remote_kvtransfer_endpoint_info")]
    pub remote_kvtransfer_endpoint_info: Vec<models::DistServeKvTransferEndpointInfo>,
}

impl DistServeConnectionRequest {
    /// Sets what is required and nothing else.
    pub fn new(
        protocol: models::MigrationProtocol,
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
