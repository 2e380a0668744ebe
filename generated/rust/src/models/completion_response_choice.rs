// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The completion of one prompt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompletionResponseChoice {
    /// Why the text ended: `stop` by a stop word or the model's own end, `length` at the token limit, `abort` if it was aborted. LMDeploy 0.18.0 sends no other.
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<String>,
    /// Which prompt this completes, from 0.
    #[serde(rename = "index")]
    pub index: i64,
    /// Always null in LMDeploy 0.18.0.
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<models::LogProbs>,
    /// What follows the prompt, without the prompt.
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
