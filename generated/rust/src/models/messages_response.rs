// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Response body for ``POST /v1/messages``.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessagesResponse {
    /// `content`
    #[serde(rename = "content")]
    pub content: Vec<models::MessagesResponseContentItem>,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
    /// `model`
    #[serde(rename = "model")]
    pub model: String,
    /// `output_ids`
    #[serde(rename = "output_ids", skip_serializing_if = "Option::is_none")]
    pub output_ids: Option<Vec<i64>>,
    /// `output_token_logprobs`
    #[serde(
        rename = "output_token_logprobs",
        skip_serializing_if = "Option::is_none"
    )]
    pub output_token_logprobs: Option<Vec<Vec<f64>>>,
    /// Known values: `assistant`.
    #[serde(rename = "role")]
    pub role: String,
    /// `routed_experts`
    #[serde(rename = "routed_experts", skip_serializing_if = "Option::is_none")]
    pub routed_experts: Option<models::IntegerListListListOrText>,
    /// Known values: `end_turn`, `max_tokens`, `stop_sequence`, `tool_use`, `parse_error`.
    #[serde(rename = "stop_reason", skip_serializing_if = "Option::is_none")]
    pub stop_reason: Option<String>,
    /// `stop_sequence`
    #[serde(rename = "stop_sequence", skip_serializing_if = "Option::is_none")]
    pub stop_sequence: Option<String>,
    /// Known values: `message`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// `usage`
    #[serde(rename = "usage")]
    pub usage: models::MessageUsage,
}

impl MessagesResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        content: Vec<models::MessagesResponseContentItem>,
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
