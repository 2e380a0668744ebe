// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Chat messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatMessage {
    /// `content`
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `reasoning_content`
    #[serde(rename = "reasoning_content", skip_serializing_if = "Option::is_none")]
    pub reasoning_content: Option<String>,
    /// `role`
    #[serde(rename = "role")]
    pub role: String,
    /// `tool_calls`
    #[serde(rename = "tool_calls", skip_serializing_if = "Option::is_none")]
    pub tool_calls: Option<Vec<models::ToolCall>>,
}

impl ChatMessage {
    /// Sets what is required and nothing else.
    pub fn new(role: impl Into<String>) -> Self {
        Self {
            content: None,
            reasoning_content: None,
            role: role.into(),
            tool_calls: None,
        }
    }
}
