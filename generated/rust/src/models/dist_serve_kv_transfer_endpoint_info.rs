// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// DistServeKvTransferEndpointInfo of LMDeploy's API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeKvTransferEndpointInfo {
    /// `protocol`
    #[serde(rename = "protocol")]
    pub protocol: models::MigrationProtocol,
    /// `endpoint_info`
    #[serde(rename = "endpoint_info")]
    pub endpoint_info: String,
    /// `cache_pools`
    #[serde(rename = "cache_pools", skip_serializing_if = "Option::is_none")]
    pub cache_pools: Option<Vec<models::DistServeCachePoolInfo>>,
}

impl DistServeKvTransferEndpointInfo {
    /// Sets what is required and nothing else.
    pub fn new(protocol: models::MigrationProtocol, endpoint_info: impl Into<String>) -> Self {
        Self {
            protocol,
            endpoint_info: endpoint_info.into(),
            cache_pools: None,
        }
    }
}
