// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Readiness of the checkpoint-engine weight-update receiver.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateWeightsFromIpcStatus {
    /// `ready`
    #[serde(rename = "ready")]
    pub ready: bool,
    /// `message`
    #[serde(rename = "message")]
    pub message: String,
    /// `backend`
    #[serde(rename = "backend", skip_serializing_if = "Option::is_none")]
    pub backend: Option<String>,
    /// `device_type`
    #[serde(rename = "device_type", skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// `checkpoint_engine_version`
    #[serde(
        rename = "checkpoint_engine_version",
        skip_serializing_if = "Option::is_none"
    )]
    pub checkpoint_engine_version: Option<String>,
    /// Default false.
    #[serde(rename = "is_sleeping")]
    pub is_sleeping: bool,
    /// `sleeping_tags`
    #[serde(rename = "sleeping_tags")]
    pub sleeping_tags: Vec<String>,
    /// `device_uuids`
    #[serde(rename = "device_uuids")]
    pub device_uuids: Vec<String>,
    /// `worker_ranks`
    #[serde(rename = "worker_ranks")]
    pub worker_ranks: Vec<i64>,
}

impl UpdateWeightsFromIpcStatus {
    /// Sets what is required and nothing else.
    pub fn new(
        ready: bool,
        message: impl Into<String>,
        is_sleeping: bool,
        sleeping_tags: Vec<String>,
        device_uuids: Vec<String>,
        worker_ranks: Vec<i64>,
    ) -> Self {
        Self {
            ready,
            message: message.into(),
            backend: None,
            device_type: None,
            checkpoint_engine_version: None,
            is_sleeping,
            sleeping_tags,
            device_uuids,
            worker_ranks,
        }
    }
}
