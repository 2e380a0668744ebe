// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// GenerateReqMetaOutput of LMDeploy's API.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct GenerateReqMetaOutput {
    /// `completion_tokens`
    #[serde(rename = "completion_tokens", skip_serializing_if = "Option::is_none")]
    pub completion_tokens: Option<i64>,
    /// `finish_reason`
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// `input_token_logprobs`
    #[serde(
        rename = "input_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub input_token_logprobs: Option<Vec<Vec<f64>>>,
    /// `input_top_logprobs`
    #[serde(rename = "input_top_logprobs", skip_serializing_if = "Option::is_none")]
    pub input_top_logprobs: Option<Vec<Vec<Vec<f64>>>>,
    /// `output_token_logprobs`
    #[serde(
        rename = "output_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_token_logprobs: Option<Vec<Vec<f64>>>,
    /// `output_top_logprobs`
    #[serde(
        rename = "output_top_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_top_logprobs: Option<Vec<Vec<Vec<f64>>>>,
    /// `prompt_tokens`
    #[serde(rename = "prompt_tokens", skip_serializing_if = "Option::is_none")]
    pub prompt_tokens: Option<i64>,
    /// `routed_experts`
    #[serde(rename = "routed_experts", skip_serializing_if = "Option::is_none")]
    pub routed_experts: Option<models::IntegerListListListOrText>,
}

impl GenerateReqMetaOutput {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            completion_tokens: None,
            finish_reason: None,
            input_token_logprobs: None,
            input_top_logprobs: None,
            output_token_logprobs: None,
            output_top_logprobs: None,
            prompt_tokens: None,
            routed_experts: None,
        }
    }
}
