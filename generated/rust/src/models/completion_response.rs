// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Completion response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompletionResponse {
    /// `choices`
    #[serde(rename = "choices")]
    pub choices: Vec<models::CompletionResponseChoice>,
    /// `created`
    #[serde(rename = "created")]
    pub created: i64,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
    /// `model`
    #[serde(rename = "model")]
    pub model: String,
    /// Default text_completion.
    #[serde(rename = "object")]
    pub object: String,
    /// `usage`
    #[serde(rename = "usage")]
    pub usage: models::UsageInfo,
}

impl CompletionResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        choices: Vec<models::CompletionResponseChoice>,
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
            usage,
        }
    }
}
