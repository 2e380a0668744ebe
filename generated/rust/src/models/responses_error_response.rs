// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A refusal in the shape of OpenAI's Responses API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponsesErrorResponse {
    /// Why the request was refused.
    #[serde(rename = "error")]
    pub error: models::ResponsesErrorBody,
}

impl ResponsesErrorResponse {
    /// Sets what is required and nothing else.
    pub fn new(error: models::ResponsesErrorBody) -> Self {
        Self { error }
    }
}
