// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Request body for `POST /v1/messages/count_tokens`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CountTokensRequest {
    /// The served model's name, or that of one of its adapters; others get status 404.
    #[serde(rename = "model")]
    pub model: String,
    /// The conversation, one message at least. Blocks other than text are counted as text.
    #[serde(rename = "messages")]
    pub messages: Vec<models::MessageParam>,
    /// Instructions before the conversation, as text or as blocks of text.
    #[serde(rename = "system", skip_serializing_if = "Option::is_none")]
    pub system: Option<models::TextOrContentBlockParamList>,
    /// Accepted and not counted by LMDeploy 0.18.0.
    #[serde(rename = "tools", skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<models::ToolParam>>,
}

impl CountTokensRequest {
    /// Sets what is required and nothing else.
    pub fn new(model: impl Into<String>, messages: Vec<models::MessageParam>) -> Self {
        Self {
            model: model.into(),
            messages,
            system: None,
            tools: None,
        }
    }
}
