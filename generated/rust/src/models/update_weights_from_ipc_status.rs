// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Whether weights can be received from checkpoint-engine, and if not, why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateWeightsFromIpcStatus {
    /// Whether an update can start now.
    #[serde(rename = "ready")]
    pub ready: bool,
    /// What is missing, or that all is ready.
    #[serde(rename = "message")]
    pub message: String,
    /// `pytorch` or `turbomind`; only the first can be ready.
    #[serde(rename = "backend", skip_serializing_if = "Option::is_none")]
    pub backend: Option<String>,
    /// What the engine runs on, such as `cuda`; null with TurboMind.
    #[serde(rename = "device_type", skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// Version of checkpoint-engine on the workers, with commas between if they differ; null if it is not installed.
    #[serde(
        rename = "checkpoint_engine_version",
        skip_serializing_if = "Option::is_none"
    )]
    pub checkpoint_engine_version: Option<String>,
    /// Whether any part of the engine is asleep. Default false.
    #[serde(rename = "is_sleeping")]
    pub is_sleeping: bool,
    /// The parts that are asleep: `weights`, `kv_cache`. For an update `kv_cache` has to be.
    #[serde(rename = "sleeping_tags")]
    pub sleeping_tags: Vec<String>,
    /// The GPU of each worker, such as `GPU-8a3c…`: the keys of `zmq_handles`. Empty unless PyTorch on CUDA.
    #[serde(rename = "device_uuids")]
    pub device_uuids: Vec<String>,
    /// The rank of each worker, in the order of `device_uuids`.
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
