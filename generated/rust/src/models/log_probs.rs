// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Log probabilities of a completion's tokens, in OpenAI's older shape. LMDeploy 0.18.0 sends none.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct LogProbs {
    /// Where each token begins in the text, in characters.
    #[serde(rename = "text_offset")]
    pub text_offset: Vec<i64>,
    /// Natural logarithm of each token's probability; null where there is none.
    #[serde(rename = "token_logprobs")]
    pub token_logprobs: Vec<serde_json::Value>,
    /// The tokens as text.
    #[serde(rename = "tokens")]
    pub tokens: Vec<String>,
    /// The most likely tokens at each position with their log probabilities; null if they were not asked for.
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
