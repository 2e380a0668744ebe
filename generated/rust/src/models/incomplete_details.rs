// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Why a Responses answer is incomplete.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct IncompleteDetails {
    /// `max_output_tokens` if the token limit ended it; this server sends no other.
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl IncompleteDetails {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            reason: None,
            extra: Default::default(),
        }
    }
}
