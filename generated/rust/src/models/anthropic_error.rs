// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Anthropic-style error body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnthropicError {
    /// `message`
    #[serde(rename = "message")]
    pub message: String,
    /// `type`
    #[serde(rename = "type")]
    pub r#type: String,
}

impl AnthropicError {
    /// Sets what is required and nothing else.
    pub fn new(message: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            r#type: r#type.into(),
        }
    }
}
