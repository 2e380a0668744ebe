// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Counts and probabilities beside a generated text.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct GenerateReqMetaOutput {
    /// Tokens generated so far.
    #[serde(rename = "completion_tokens", skip_serializing_if = "Option::is_none")]
    pub completion_tokens: Option<i64>,
    /// Why the text ended; null in all events of a stream but the last.
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<models::GenerateFinishReason>,
    /// Log probability and id of each token of the prompt after `logprob_start_len`; null unless that was asked for.
    #[serde(
        rename = "input_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub input_token_logprobs: Option<Vec<Vec<f64>>>,
    /// The most likely tokens at each of those positions, the likeliest first; null unless `top_logprobs_num` was asked for.
    #[serde(rename = "input_top_logprobs", skip_serializing_if = "Option::is_none")]
    pub input_top_logprobs: Option<Vec<Vec<Vec<f64>>>>,
    /// Log probability and id of each generated token, of an event those that are new; null unless `return_logprob` was asked for.
    #[serde(
        rename = "output_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_token_logprobs: Option<Vec<Vec<f64>>>,
    /// The most likely tokens at each generated position, the likeliest first; null unless `top_logprobs_num` was asked for.
    #[serde(
        rename = "output_top_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_top_logprobs: Option<Vec<Vec<Vec<f64>>>>,
    /// Tokens of the prompt.
    #[serde(rename = "prompt_tokens", skip_serializing_if = "Option::is_none")]
    pub prompt_tokens: Option<i64>,
    /// Indices of the experts by token, layer and choice, for the prompt and the text without its last token; with the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for, and before the last event.
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
