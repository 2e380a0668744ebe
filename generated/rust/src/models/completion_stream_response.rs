// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One chunk of a streamed completion.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct CompletionStreamResponse {
    /// What is new, in one entry; empty in the chunk that carries `usage`.
    #[serde(rename = "choices")]
    pub choices: Vec<models::CompletionResponseStreamChoice>,
    /// When the request was taken, in Unix time in seconds; the same in every chunk.
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
    /// Tokens used by all prompts, in one more chunk at the end, if `stream_options.include_usage` was set; else null.
    #[serde(rename = "usage", skip_serializing_if = "Option::is_none")]
    pub usage: Option<models::UsageInfo>,
}

impl CompletionStreamResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        choices: Vec<models::CompletionResponseStreamChoice>,
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
