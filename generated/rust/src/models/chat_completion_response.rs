// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Chat completion response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatCompletionResponse {
    /// `choices`
    #[serde(rename = "choices")]
    pub choices: Vec<models::ChatCompletionResponseChoice>,
    /// `created`
    #[serde(rename = "created")]
    pub created: i64,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
    /// `model`
    #[serde(rename = "model")]
    pub model: String,
    /// Default chat.completion.
    #[serde(rename = "object")]
    pub object: String,
    /// `service_tier`
    #[serde(rename = "service_tier", skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
    /// `usage`
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
