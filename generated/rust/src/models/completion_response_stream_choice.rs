// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What one chunk adds to a completion.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct CompletionResponseStreamChoice {
    /// Why the text ended, in the prompt's last chunk: `stop` by a stop word or the model's own end, `length` at the token limit, `abort` if it was aborted. Null before.
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<String>,
    /// Always 0, also with several prompts: they are completed one after the other.
    #[serde(rename = "index")]
    pub index: i64,
    /// Always null in LMDeploy 0.18.0.
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<models::LogProbs>,
    /// What is new since the chunk before.
    #[serde(rename = "text")]
    pub text: String,
}

impl CompletionResponseStreamChoice {
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
