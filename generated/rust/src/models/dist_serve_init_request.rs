// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// DistServeInitRequest of LMDeploy's API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeInitRequest {
    /// `local_engine_id`
    #[serde(rename = "local_engine_id")]
    pub local_engine_id: String,
    /// `local_engine_config`
    #[serde(rename = "local_engine_config")]
    pub local_engine_config: models::DistServeEngineConfig,
    /// `remote_engine_id`
    #[serde(rename = "remote_engine_id")]
    pub remote_engine_id: String,
    /// `remote_engine_config`
    #[serde(rename = "remote_engine_config")]
    pub remote_engine_config: models::DistServeEngineConfig,
    /// `protocol`
    #[serde(rename = "protocol")]
    pub protocol: models::MigrationProtocol,
    /// `rank`
    #[serde(rename = "rank", skip_serializing_if = "Option::is_none")]
    pub rank: Option<i64>,
    /// TODO: Add TCP Protocol
    #[serde(rename = "tcp_config", skip_serializing_if = "Option::is_none")]
    pub tcp_config: Option<serde_json::Value>,
    /// `rdma_config`
    #[serde(rename = "rdma_config", skip_serializing_if = "Option::is_none")]
    pub rdma_config: Option<models::DistServeRdmaConfig>,
    /// TODO: Add NVLink Protocol
    #[serde(rename = "nvlink_config", skip_serializing_if = "Option::is_none")]
    pub nvlink_config: Option<serde_json::Value>,
}

impl DistServeInitRequest {
    /// Sets what is required and nothing else.
    pub fn new(
        local_engine_id: impl Into<String>,
        local_engine_config: models::DistServeEngineConfig,
        remote_engine_id: impl Into<String>,
        remote_engine_config: models::DistServeEngineConfig,
        protocol: models::MigrationProtocol,
    ) -> Self {
        Self {
            local_engine_id: local_engine_id.into(),
            local_engine_config,
            remote_engine_id: remote_engine_id.into(),
            remote_engine_config,
            protocol,
            rank: None,
            tcp_config: None,
            rdma_config: None,
            nvlink_config: None,
        }
    }
}
