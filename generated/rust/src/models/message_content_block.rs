// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One block of an Anthropic-shaped answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageContentBlock {
    /// Known values: `text`, `thinking`, `tool_use`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// The text; empty if the model answered nothing at all. Of `text`.
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Always `lmdeploy-local`: it proves nothing, and is not checked when sent back. Of `thinking`.
    #[serde(rename = "signature", skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// The reasoning as text. Of `thinking`.
    #[serde(rename = "thinking", skip_serializing_if = "Option::is_none")]
    pub thinking: Option<String>,
    /// Id of the call, to be sent back as `tool_use_id` with the result. Of `tool_use`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The arguments. Where the model wrote malformed JSON, its text is under `raw_arguments`; JSON that is no object is under `value`. Of `tool_use`.
    #[serde(rename = "input", skip_serializing_if = "Option::is_none")]
    pub input: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// The tool's name. Of `tool_use`.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl MessageContentBlock {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            text: None,
            signature: None,
            thinking: None,
            id: None,
            input: None,
            name: None,
        }
    }
}
