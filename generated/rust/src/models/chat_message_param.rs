// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One message of a conversation. The server takes any object; these are the fields its chat templates and parsers read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatMessageParam {
    /// `system`, `user`, `assistant`, `tool`, or what the chat template knows.
    #[serde(rename = "role")]
    pub role: String,
    /// Text, or parts for models that read images, video or audio.
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<models::TextOrChatContentPartList>,
    /// Name of the speaker, or of the tool that answers.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The assistant's reasoning of an earlier turn.
    #[serde(rename = "reasoning_content", skip_serializing_if = "Option::is_none")]
    pub reasoning_content: Option<String>,
    /// The calls the assistant made in an earlier turn.
    #[serde(rename = "tool_calls", skip_serializing_if = "Option::is_none")]
    pub tool_calls: Option<Vec<models::ToolCall>>,
    /// The call that a message of role `tool` answers.
    #[serde(rename = "tool_call_id", skip_serializing_if = "Option::is_none")]
    pub tool_call_id: Option<String>,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl ChatMessageParam {
    /// Sets what is required and nothing else.
    pub fn new(role: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            content: None,
            name: None,
            reasoning_content: None,
            tool_calls: None,
            tool_call_id: None,
            extra: Default::default(),
        }
    }
}
