// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A message that the model wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatMessage {
    /// The text of the answer; null if there is none beside calls or reasoning.
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// What the model thought before it answered. Needs `--reasoning-parser` or a GPT-OSS model: without it the reasoning is part of `content`.
    #[serde(rename = "reasoning_content", skip_serializing_if = "Option::is_none")]
    pub reasoning_content: Option<String>,
    /// Always `assistant`.
    #[serde(rename = "role")]
    pub role: String,
    /// Tools that the model wants called; null if none. Needs `--tool-call-parser` or a GPT-OSS model.
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
