// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Where the caches of one worker are read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeKvTransferEndpointInfo {
    /// The way the caches travel.
    #[serde(rename = "protocol")]
    pub protocol: i64,
    /// The address as JSON text, in the shape of the migration backend.
    #[serde(rename = "endpoint_info")]
    pub endpoint_info: String,
    /// How the caches lie in memory. If null, a single pool is taken to be laid out as the reader's.
    #[serde(rename = "cache_pools", skip_serializing_if = "Option::is_none")]
    pub cache_pools: Option<Vec<models::DistServeCachePoolInfo>>,
}

impl DistServeKvTransferEndpointInfo {
    /// Sets what is required and nothing else.
    pub fn new(protocol: i64, endpoint_info: impl Into<String>) -> Self {
        Self {
            protocol,
            endpoint_info: endpoint_info.into(),
            cache_pools: None,
        }
    }
}
