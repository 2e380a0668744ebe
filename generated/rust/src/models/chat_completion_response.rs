// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The answer to a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatCompletionResponse {
    /// One answer a choice, `n` in all.
    #[serde(rename = "choices")]
    pub choices: Vec<models::ChatCompletionResponseChoice>,
    /// When the request was taken, in Unix time in seconds.
    #[serde(rename = "created")]
    pub created: i64,
    /// Id of the answer, which begins with `chatcmpl-`.
    #[serde(rename = "id")]
    pub id: String,
    /// The `model` of the request.
    #[serde(rename = "model")]
    pub model: String,
    /// Always `chat.completion`. Default chat.completion.
    #[serde(rename = "object")]
    pub object: String,
    /// Always null: the server knows no tiers.
    #[serde(rename = "service_tier", skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
    /// Tokens used: the prompt's once, the answers' summed over the choices.
    #[serde(rename = "usage")]
    pub usage: models::UsageInfo,
}

impl ChatCompletionResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        choices: Vec<models::ChatCompletionResponseChoice>,
        created: i64,
        id: impl Into<String>,
        model: impl Into<String>,
        object: impl Into<String>,
        usage: models::UsageInfo,
    ) -> Self {
        Self {
            choices,
            created,
            id: id.into(),
            model: model.into(),
            object: object.into(),
            service_tier: None,
            usage,
        }
    }
}
