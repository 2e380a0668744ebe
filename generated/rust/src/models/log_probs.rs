// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// LogProbs of LMDeploy's API.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct LogProbs {
    /// `text_offset`
    #[serde(rename = "text_offset")]
    pub text_offset: Vec<i64>,
    /// `token_logprobs`
    #[serde(rename = "token_logprobs")]
    pub token_logprobs: Vec<serde_json::Value>,
    /// `tokens`
    #[serde(rename = "tokens")]
    pub tokens: Vec<String>,
    /// `top_logprobs`
    #[serde(rename = "top_logprobs", skip_serializing_if = "Option::is_none")]
    pub top_logprobs: Option<Vec<serde_json::Value>>,
}

impl LogProbs {
    /// Sets what is required and nothing else.
    pub fn new(
        text_offset: Vec<i64>,
        token_logprobs: Vec<serde_json::Value>,
        tokens: Vec<String>,
    ) -> Self {
        Self {
            text_offset,
            token_logprobs,
            tokens,
            top_logprobs: None,
        }
    }
}
