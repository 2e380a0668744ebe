// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Anthropic-style error response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnthropicErrorResponse {
    /// `error`
    #[serde(rename = "error")]
    pub error: models::AnthropicError,
    /// Known values: `error`.
    #[serde(rename = "type")]
    pub r#type: String,
}

impl AnthropicErrorResponse {
    /// Sets what is required and nothing else.
    pub fn new(error: models::AnthropicError, r#type: impl Into<String>) -> Self {
        Self {
            error,
            r#type: r#type.into(),
        }
    }
}
