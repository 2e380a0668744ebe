// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Error responses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorResponse {
    /// `code`
    #[serde(rename = "code")]
    pub code: i64,
    /// `message`
    #[serde(rename = "message")]
    pub message: String,
    /// Default error.
    #[serde(rename = "object")]
    pub object: String,
    /// `param`
    #[serde(rename = "param", skip_serializing_if = "Option::is_none")]
    pub param: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    pub r#type: String,
}

impl ErrorResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        code: i64,
        message: impl Into<String>,
        object: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            code,
            message: message.into(),
            object: object.into(),
            param: None,
            r#type: r#type.into(),
        }
    }
}
