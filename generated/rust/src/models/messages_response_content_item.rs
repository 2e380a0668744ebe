// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of MessageTextBlock, MessageThinkingBlock, MessageToolUseBlock: see `type`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessagesResponseContentItem {
    /// `text`
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    pub r#type: String,
    /// Default lmdeploy-local.
    #[serde(rename = "signature", skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// `thinking`
    #[serde(rename = "thinking", skip_serializing_if = "Option::is_none")]
    pub thinking: Option<String>,
    /// `id`
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `input`
    #[serde(rename = "input", skip_serializing_if = "Option::is_none")]
    pub input: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// `name`
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl MessagesResponseContentItem {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            text: None,
            r#type: r#type.into(),
            signature: None,
            thinking: None,
            id: None,
            input: None,
            name: None,
        }
    }
}
