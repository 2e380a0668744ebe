// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A refusal in the shape of Anthropic's API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnthropicErrorResponse {
    /// What went wrong.
    #[serde(rename = "error")]
    pub error: models::AnthropicError,
    /// Tells an error from an answer. Known values: `error`.
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
