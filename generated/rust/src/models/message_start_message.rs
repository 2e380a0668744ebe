// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// An answer as it begins in a stream.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct MessageStartMessage {
    /// Always empty: blocks follow as events.
    #[serde(rename = "content")]
    pub content: Vec<models::StreamContentBlock>,
    /// Id of the answer, which begins with `msg_`.
    #[serde(rename = "id")]
    pub id: String,
    /// The `model` of the request.
    #[serde(rename = "model")]
    pub model: String,
    /// Who speaks. Known values: `assistant`.
    #[serde(rename = "role")]
    pub role: String,
    /// Always null: it comes with `message_delta`.
    #[serde(rename = "stop_reason", skip_serializing_if = "Option::is_none")]
    pub stop_reason: Option<String>,
    /// Always null.
    #[serde(rename = "stop_sequence", skip_serializing_if = "Option::is_none")]
    pub stop_sequence: Option<String>,
    /// What this is. Known values: `message`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// Tokens of the input, and of the first piece of the answer.
    #[serde(rename = "usage")]
    pub usage: models::MessageUsage,
}

impl MessageStartMessage {
    /// Sets what is required and nothing else.
    pub fn new(
        content: Vec<models::StreamContentBlock>,
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
            role: role.into(),
            stop_reason: None,
            stop_sequence: None,
            r#type: r#type.into(),
            usage,
        }
    }
}
