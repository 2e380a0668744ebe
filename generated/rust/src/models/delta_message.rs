// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What one chunk adds to a message.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct DeltaMessage {
    /// More of the text; null if this chunk has none.
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// More of the model's reasoning; null if this chunk has none. Needs `--reasoning-parser` or a GPT-OSS model.
    #[serde(rename = "reasoning_content", skip_serializing_if = "Option::is_none")]
    pub reasoning_content: Option<String>,
    /// Always `assistant`, in every chunk.
    #[serde(rename = "role", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// More of the tool calls; null if this chunk has none. Needs `--tool-call-parser` or a GPT-OSS model.
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
