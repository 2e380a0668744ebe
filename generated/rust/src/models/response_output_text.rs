// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Text of the answer.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ResponseOutputText {
    /// Always empty.
    #[serde(rename = "annotations")]
    pub annotations: Vec<serde_json::Value>,
    /// Never sent by this server.
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<Vec<serde_json::Value>>,
    /// The text; reasoning is part of it unless the server was started with `--reasoning-parser` or serves a GPT-OSS model.
    #[serde(rename = "text")]
    pub text: String,
    /// What this is. Known values: `output_text`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl ResponseOutputText {
    /// Sets what is required and nothing else.
    pub fn new(
        annotations: Vec<serde_json::Value>,
        text: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            annotations,
            logprobs: None,
            text: text.into(),
            r#type: r#type.into(),
            extra: Default::default(),
        }
    }
}
