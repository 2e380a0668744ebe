// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One chunk of a streamed answer to a conversation.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ChatCompletionStreamResponse {
    /// What is new, one entry a choice; empty in the chunk that carries `usage`.
    #[serde(rename = "choices")]
    pub choices: Vec<models::ChatCompletionResponseStreamChoice>,
    /// When the request was taken, in Unix time in seconds; the same in every chunk.
    #[serde(rename = "created")]
    pub created: i64,
    /// Id of the answer, which begins with `chatcmpl-`; the same in every chunk.
    #[serde(rename = "id")]
    pub id: String,
    /// The `model` of the request.
    #[serde(rename = "model")]
    pub model: String,
    /// Always `chat.completion.chunk`. Default chat.completion.chunk.
    #[serde(rename = "object")]
    pub object: String,
    /// Tokens used, in one more chunk at the end, if `stream_options.include_usage` was set; else null.
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
