// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// AbortRequest of LMDeploy's API.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct AbortRequest {
    /// Default false.
    #[serde(rename = "abort_all", skip_serializing_if = "Option::is_none")]
    pub abort_all: Option<bool>,
    /// `finished_reason`
    #[serde(rename = "finished_reason", skip_serializing_if = "Option::is_none")]
    pub finished_reason: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// `abort_message`
    #[serde(rename = "abort_message", skip_serializing_if = "Option::is_none")]
    pub abort_message: Option<String>,
    /// Default -1.
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
