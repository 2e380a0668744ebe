// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Which running requests to abort. Needs a server started with `--enable-abort-handling`.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct AbortRequest {
    /// Whether to abort every request of the server, instead of the one named by `session_id`. Default false.
    #[serde(rename = "abort_all", skip_serializing_if = "Option::is_none")]
    pub abort_all: Option<bool>,
    /// Accepted and not read.
    #[serde(rename = "finished_reason", skip_serializing_if = "Option::is_none")]
    pub finished_reason: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Accepted and not read.
    #[serde(rename = "abort_message", skip_serializing_if = "Option::is_none")]
    pub abort_message: Option<String>,
    /// The `session_id` that the request to abort was sent with; unknown ones get status 400. Not read with `abort_all`. Default -1.
    #[serde(rename = "session_id", skip_serializing_if = "Option::is_none")]
    pub session_id: Option<i64>,
}

impl AbortRequest {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            abort_all: None,
            finished_reason: None,
            abort_message: None,
            session_id: None,
        }
    }
}
