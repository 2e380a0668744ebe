// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One block of a message: `type` says which of the other fields are read. Blocks of an unknown type reach the model as JSON text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContentBlockParam {
    /// `text`, `image` (with `source`, a URL or base64), `thinking`, `tool_use` or `tool_result`. Blocks of type `redacted_thinking` are dropped.
    #[serde(rename = "type")]
    pub r#type: String,
    /// Of type `text`: the text.
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Of type `thinking`: the assistant's reasoning of an earlier turn.
    #[serde(rename = "thinking", skip_serializing_if = "Option::is_none")]
    pub thinking: Option<String>,
    /// Of type `tool_use`: the id of the call; unset, the server makes one up.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Of type `tool_use`: the tool that was called.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Of type `tool_use`: the arguments of the call.
    #[serde(rename = "input", skip_serializing_if = "Option::is_none")]
    pub input: Option<serde_json::Value>,
    /// Of type `tool_result`: the `id` of the call that this answers.
    #[serde(rename = "tool_use_id", skip_serializing_if = "Option::is_none")]
    pub tool_use_id: Option<String>,
    /// Of type `tool_result`: what the tool answered, as text or as blocks of text and images.
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<serde_json::Value>,
    /// Accepted and not read: say it in `content`.
    #[serde(rename = "is_error", skip_serializing_if = "Option::is_none")]
    pub is_error: Option<bool>,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl ContentBlockParam {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            text: None,
            thinking: None,
            id: None,
            name: None,
            input: None,
            tool_use_id: None,
            content: None,
            is_error: None,
            extra: Default::default(),
        }
    }
}
