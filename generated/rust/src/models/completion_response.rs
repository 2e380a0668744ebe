// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The completions of the prompts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompletionResponse {
    /// One completion a prompt, in the order of the prompts.
    #[serde(rename = "choices")]
    pub choices: Vec<models::CompletionResponseChoice>,
    /// When the request was taken, in Unix time in seconds.
    #[serde(rename = "created")]
    pub created: i64,
    /// The request's `session_id` as text, so `-1` if that was unset: it names no answer.
    #[serde(rename = "id")]
    pub id: String,
    /// The `model` of the request.
    #[serde(rename = "model")]
    pub model: String,
    /// Always `text_completion`. Default text_completion.
    #[serde(rename = "object")]
    pub object: String,
    /// Tokens used, summed over the prompts.
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
