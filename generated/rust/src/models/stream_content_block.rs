// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A block as it begins in a stream.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct StreamContentBlock {
    /// Known values: `text`, `thinking`, `tool_use`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// Always empty: the text follows in deltas. Of `text`.
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Always empty: the reasoning follows in deltas. Of `thinking`.
    #[serde(rename = "thinking", skip_serializing_if = "Option::is_none")]
    pub thinking: Option<String>,
    /// Id of the call, to be sent back as `tool_use_id` with the result. Of `tool_use`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Always empty: the arguments follow in deltas. Of `tool_use`.
    #[serde(rename = "input", skip_serializing_if = "Option::is_none")]
    pub input: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// The tool's name. Of `tool_use`.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl StreamContentBlock {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            text: None,
            thinking: None,
            id: None,
            input: None,
            name: None,
        }
    }
}
