// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Why a Responses request was refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponsesErrorBody {
    /// What is wrong, as a sentence for people.
    #[serde(rename = "message")]
    pub message: String,
    /// `invalid_request_error`, `not_found_error` or `server_error`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// The field that is wrong; null where the server does not name it.
    #[serde(rename = "param", skip_serializing_if = "Option::is_none")]
    pub param: Option<String>,
    /// The HTTP status.
    #[serde(rename = "code")]
    pub code: i64,
}

impl ResponsesErrorBody {
    /// Sets what is required and nothing else.
    pub fn new(message: impl Into<String>, r#type: impl Into<String>, code: i64) -> Self {
        Self {
            message: message.into(),
            r#type: r#type.into(),
            param: None,
            code,
        }
    }
}
