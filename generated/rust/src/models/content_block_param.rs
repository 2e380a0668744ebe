// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Permissive Anthropic input content block.  Claude Code may replay beta conversation history containing blocks such as ``tool_use`` and ``tool_result``. The adapter decides how to render each block into LMDeploy's text-only chat history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContentBlockParam {
    /// `type`
    #[serde(rename = "type")]
    pub r#type: String,
    /// `text`
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `thinking`
    #[serde(rename = "thinking", skip_serializing_if = "Option::is_none")]
    pub thinking: Option<String>,
    /// `id`
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `input`
    #[serde(rename = "input", skip_serializing_if = "Option::is_none")]
    pub input: Option<serde_json::Value>,
    /// `tool_use_id`
    #[serde(rename = "tool_use_id", skip_serializing_if = "Option::is_none")]
    pub tool_use_id: Option<String>,
    /// Any JSON value.
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<serde_json::Value>,
    /// `is_error`
    #[serde(rename = "is_error", skip_serializing_if = "Option::is_none")]
    pub is_error: Option<bool>,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl ContentBlockParam {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            text: None,
            thinking: None,
            id: None,
            name: None,
            input: None,
            tool_use_id: None,
            content: None,
            is_error: None,
            extra: Default::default(),
        }
    }
}
