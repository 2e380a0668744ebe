// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Completion response choices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompletionResponseChoice {
    /// Known values: `stop`, `length`, `tool_calls`, `error`, `abort`.
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<String>,
    /// `index`
    #[serde(rename = "index")]
    pub index: i64,
    /// `logprobs`
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<models::LogProbs>,
    /// `text`
    #[serde(rename = "text")]
    pub text: String,
}

impl CompletionResponseChoice {
    /// Sets what is required and nothing else.
    pub fn new(index: i64, text: impl Into<String>) -> Self {
        Self {
            finish_reason: None,
            index,
            logprobs: None,
            text: text.into(),
        }
    }
}
