// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// An answer in Anthropic's shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessagesResponse {
    /// What the model answered: reasoning first, then text, then calls.
    #[serde(rename = "content")]
    pub content: Vec<models::MessageContentBlock>,
    /// Id of the answer, which begins with `msg_`.
    #[serde(rename = "id")]
    pub id: String,
    /// The `model` of the request.
    #[serde(rename = "model")]
    pub model: String,
    /// Ids of the answer's tokens; null unless `return_token_ids` was asked for.
    #[serde(rename = "output_ids", skip_serializing_if = "Option::is_none")]
    pub output_ids: Option<Vec<i64>>,
    /// Log probability and id of each token of the answer; null unless `return_logprob` was asked for.
    #[serde(
        rename = "output_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_token_logprobs: Option<Vec<Vec<f64>>>,
    /// Who speaks. Known values: `assistant`.
    #[serde(rename = "role")]
    pub role: String,
    /// Indices of the experts by token, layer and choice, for the prompt and the answer without its last token; with the Ray executor a key into its object store. Null unless `return_routed_experts` was asked for.
    #[serde(rename = "routed_experts", skip_serializing_if = "Option::is_none")]
    pub routed_experts: Option<models::IntegerListListListOrText>,
    /// `end_turn` by the model's own end or a stop sequence, `max_tokens` at the limit, `tool_use` after a call, `stop_sequence` if the request was aborted.
    #[serde(rename = "stop_reason", skip_serializing_if = "Option::is_none")]
    pub stop_reason: Option<String>,
    /// Always null, also where a stop sequence ended the answer.
    #[serde(rename = "stop_sequence", skip_serializing_if = "Option::is_none")]
    pub stop_sequence: Option<String>,
    /// What this is. Known values: `message`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// Tokens used.
    #[serde(rename = "usage")]
    pub usage: models::MessageUsage,
}

impl MessagesResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        content: Vec<models::MessageContentBlock>,
        id: impl Into<String>,
        model: impl Into<String>,
        role: impl Into<String>,
        r#type: impl Into<String>,
        usage: models::MessageUsage,
    ) -> Self {
        Self {
            content,
            id: id.into(),
            model: model.into(),
            output_ids: None,
            output_token_logprobs: None,
            role: role.into(),
            routed_experts: None,
            stop_reason: None,
            stop_sequence: None,
            r#type: r#type.into(),
            usage,
        }
    }
}
