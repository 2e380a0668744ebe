// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Delta messages.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct DeltaMessage {
    /// `content`
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `reasoning_content`
    #[serde(rename = "reasoning_content", skip_serializing_if = "Option::is_none")]
    pub reasoning_content: Option<String>,
    /// `role`
    #[serde(rename = "role", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// `tool_calls`
    #[serde(rename = "tool_calls", skip_serializing_if = "Option::is_none")]
    pub tool_calls: Option<Vec<models::DeltaToolCall>>,
}

impl DeltaMessage {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            content: None,
            reasoning_content: None,
            role: None,
            tool_calls: None,
        }
    }
}
