// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Why a request was refused, in LMDeploy's shape: at the top level, not under `error` as OpenAI has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorResponse {
    /// The HTTP status.
    #[serde(rename = "code")]
    pub code: i64,
    /// What is wrong, as a sentence for people.
    #[serde(rename = "message")]
    pub message: String,
    /// Always `error`. Default error.
    #[serde(rename = "object")]
    pub object: String,
    /// Always null in LMDeploy 0.18.0: the field that is wrong stands in `message`.
    #[serde(rename = "param", skip_serializing_if = "Option::is_none")]
    pub param: Option<String>,
    /// `invalid_request_error`, `authentication_error`, `not_found_error` or `server_error`.
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
