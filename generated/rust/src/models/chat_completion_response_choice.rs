// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of the answers to a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatCompletionResponseChoice {
    /// Why the answer ended: `stop` by a stop word or the model's own end, `length` at the token limit, `tool_calls` after a call, `abort` if it was aborted. LMDeploy 0.18.0 sends no other.
    #[serde(rename = "finish_reason", skip_serializing_if = "Option::is_none")]
    pub finish_reason: Option<String>,
    /// Which of the `n` choices this is, from 0.
    #[serde(rename = "index")]
    pub index: i64,
    /// Log probabilities of the tokens; null unless `logprobs` was asked for.
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<models::ChoiceLogprobs>,
    /// What the model answered.
    #[serde(rename = "message")]
    pub message: models::ChatMessage,
    /// Ids of the answer's tokens; null unless `return_token_ids` was asked for.
    #[serde(rename = "output_ids", skip_serializing_if = "Option::is_none")]
    pub output_ids: Option<Vec<i64>>,
    /// Log probability and id of each token of the answer; null unless `return_logprob` was asked for.
    #[serde(
        rename = "output_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_token_logprobs: Option<Vec<Vec<f64>>>,
    /// Indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for.
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
