// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Chat completion response choices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatCompletionResponseChoice {
    /// Known values: `stop`, `length`, `tool_calls`, `parse_error`, `error`, `abort`.
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<String>,
    /// `index`
    #[serde(rename = "index")]
    pub index: i64,
    /// `logprobs`
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<models::ChoiceLogprobs>,
    /// `message`
    #[serde(rename = "message")]
    pub message: models::ChatMessage,
    /// `output_ids`
    #[serde(rename = "output_ids", skip_serializing_if = "Option::is_none")]
    pub output_ids: Option<Vec<i64>>,
    /// `output_token_logprobs`
    #[serde(
        rename = "output_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_token_logprobs: Option<Vec<Vec<f64>>>,
    /// `routed_experts`
    #[serde(rename = "routed_experts", skip_serializing_if = "Option::is_none")]
    pub routed_experts: Option<models::IntegerListListListOrText>,
}

impl ChatCompletionResponseChoice {
    /// Sets what is required and nothing else.
    pub fn new(index: i64, message: models::ChatMessage) -> Self {
        Self {
            finish_reason: None,
            index,
            logprobs: None,
            message,
            output_ids: None,
            output_token_logprobs: None,
            routed_experts: None,
        }
    }
}
