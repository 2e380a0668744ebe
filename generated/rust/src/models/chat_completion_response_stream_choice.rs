// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What one chunk adds to one of the answers.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ChatCompletionResponseStreamChoice {
    /// What is new since the chunk before.
    #[serde(rename = "delta")]
    pub delta: models::DeltaMessage,
    /// Why the answer ended, in its last chunk: `stop` by a stop word or the model's own end, `length` at the token limit, `tool_calls` after a call, `abort` if it was aborted. Null before.
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<String>,
    /// Which of the `n` choices this belongs to, from 0.
    #[serde(rename = "index")]
    pub index: i64,
    /// Log probabilities of the new tokens; null unless `logprobs` was asked for.
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<models::ChoiceLogprobs>,
    /// Ids of the new tokens; null unless `return_token_ids` was asked for.
    #[serde(rename = "output_ids", skip_serializing_if = "Option::is_none")]
    pub output_ids: Option<Vec<i64>>,
    /// Log probability and id of each new token; null unless `return_logprob` was asked for.
    #[serde(
        rename = "output_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_token_logprobs: Option<Vec<Vec<f64>>>,
    /// In the last chunk: indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for.
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
