// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Chat completion stream response.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ChatCompletionStreamResponse {
    /// `choices`
    #[serde(rename = "choices")]
    pub choices: Vec<models::ChatCompletionResponseStreamChoice>,
    /// `created`
    #[serde(rename = "created")]
    pub created: i64,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
    /// `model`
    #[serde(rename = "model")]
    pub model: String,
    /// Default chat.completion.chunk.
    #[serde(rename = "object")]
    pub object: String,
    /// `usage`
    #[serde(rename = "usage", skip_serializing_if = "Option::is_none")]
    pub usage: Option<models::UsageInfo>,
}

impl ChatCompletionStreamResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        choices: Vec<models::ChatCompletionResponseStreamChoice>,
        created: i64,
        id: impl Into<String>,
        model: impl Into<String>,
        object: impl Into<String>,
    ) -> Self {
        Self {
            choices,
            created,
            id: id.into(),
            model: model.into(),
            object: object.into(),
            usage: None,
        }
    }
}
