// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Prepares an engine for a connection with another one. PyTorch backend only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeInitRequest {
    /// Base URL of the engine that is asked; its socket listens on this host name.
    #[serde(rename = "local_engine_id")]
    pub local_engine_id: String,
    /// What the engine that is asked answered to `/distserve/engine_info`.
    #[serde(rename = "local_engine_config")]
    pub local_engine_config: models::DistServeEngineConfig,
    /// The other engine, usually by its base URL; later calls name the connection by it.
    #[serde(rename = "remote_engine_id")]
    pub remote_engine_id: String,
    /// What the other engine answered to `/distserve/engine_info`.
    #[serde(rename = "remote_engine_config")]
    pub remote_engine_config: models::DistServeEngineConfig,
    /// The way the caches shall travel.
    #[serde(rename = "protocol")]
    pub protocol: i64,
    /// Not read: each worker puts in its own.
    #[serde(rename = "rank", skip_serializing_if = "Option::is_none")]
    pub rank: Option<i64>,
    /// Accepted and not read.
    #[serde(rename = "tcp_config", skip_serializing_if = "Option::is_none")]
    pub tcp_config: Option<serde_json::Value>,
    /// Settings of RDMA; needed for it by the DLSlime backend.
    #[serde(rename = "rdma_config", skip_serializing_if = "Option::is_none")]
    pub rdma_config: Option<models::DistServeRdmaConfig>,
    /// Accepted and not read.
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
        protocol: i64,
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
