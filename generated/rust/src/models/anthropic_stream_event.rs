// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One event of a streamed Anthropic-shaped answer; `type` tells which.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct AnthropicStreamEvent {
    /// Known values: `message_start`, `content_block_start`, `content_block_delta`, `content_block_stop`, `message_delta`, `message_stop`, `ping`, `error`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// The answer, still without content. Of `message_start`.
    #[serde(rename = "message", skip_serializing_if = "Option::is_none")]
    pub message: Option<models::MessageStartMessage>,
    /// The block, still empty. Of `content_block_start`.
    #[serde(rename = "content_block", skip_serializing_if = "Option::is_none")]
    pub content_block: Option<models::StreamContentBlock>,
    /// Of `content_block_start`, `content_block_delta`, `content_block_stop`.
    #[serde(rename = "index", skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// Of `content_block_delta`, `message_delta`.
    #[serde(rename = "delta", skip_serializing_if = "Option::is_none")]
    pub delta: Option<models::AnthropicStreamEventDelta>,
    /// Ids of the new tokens, which may include those of markup that is not shown; left out unless `return_token_ids` was asked for. Of `content_block_delta`.
    #[serde(rename = "output_ids", skip_serializing_if = "Option::is_none")]
    pub output_ids: Option<Vec<i64>>,
    /// Log probability and id of each new token; left out unless `return_logprob` was asked for. Of `content_block_delta`.
    #[serde(
        rename = "output_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_token_logprobs: Option<Vec<Vec<f64>>>,
    /// Indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with the Ray executor a key into its object store. Left out unless `return_routed_experts` was asked for. Of `message_delta`.
    #[serde(rename = "routed_experts", skip_serializing_if = "Option::is_none")]
    pub routed_experts: Option<models::IntegerListListListOrText>,
    /// Tokens of the whole answer. Of `message_delta`.
    #[serde(rename = "usage", skip_serializing_if = "Option::is_none")]
    pub usage: Option<models::MessageDeltaUsage>,
    /// What went wrong. Of `error`.
    #[serde(rename = "error", skip_serializing_if = "Option::is_none")]
    pub error: Option<models::AnthropicError>,
}

impl AnthropicStreamEvent {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            message: None,
            content_block: None,
            index: None,
            delta: None,
            output_ids: None,
            output_token_logprobs: None,
            routed_experts: None,
            usage: None,
            error: None,
        }
    }
}
