// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Chat completion response stream choice.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ChatCompletionResponseStreamChoice {
    /// `delta`
    #[serde(rename = "delta")]
    pub delta: models::DeltaMessage,
    /// Known values: `stop`, `length`, `tool_calls`, `parse_error`, `error`, `abort`.
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<String>,
    /// `index`
    #[serde(rename = "index")]
    pub index: i64,
    /// `logprobs`
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<models::ChoiceLogprobs>,
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

impl ChatCompletionResponseStreamChoice {
    /// Sets what is required and nothing else.
    pub fn new(delta: models::DeltaMessage, index: i64) -> Self {
        Self {
            delta,
            finish_reason: None,
            index,
            logprobs: None,
            output_ids: None,
            output_token_logprobs: None,
            routed_experts: None,
        }
    }
}
