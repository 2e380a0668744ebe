// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What went wrong, in Anthropic's words.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct AnthropicError {
    /// What is wrong, as a sentence for people.
    #[serde(rename = "message")]
    pub message: String,
    /// `invalid_request_error`, `authentication_error`, `not_found_error`, `overloaded_error` while the engine is unavailable, or `api_error`.
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
