// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One item of a Responses answer: a message or a function call.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ResponsesOutputItem {
    /// Known values: `message`, `function_call`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// One part of text; none yet when the item begins in a stream. Of `message`.
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<Vec<models::ResponseOutputText>>,
    /// `id`
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Who speaks. Known values: `assistant`. Of `message`.
    #[serde(rename = "role", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// `status`
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The arguments as JSON text, as the model wrote it: it may be malformed. Of `function_call`.
    #[serde(rename = "arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<String>,
    /// Id of the call, to be sent back with its result in an item of type `function_call_output`. Of `function_call`.
    #[serde(rename = "call_id", skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    /// The function's name. Of `function_call`.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl ResponsesOutputItem {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            content: None,
            id: None,
            role: None,
            status: None,
            arguments: None,
            call_id: None,
            name: None,
            extra: Default::default(),
        }
    }
}
