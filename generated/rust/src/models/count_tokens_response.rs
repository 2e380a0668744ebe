// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Response body for `POST /v1/messages/count_tokens`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CountTokensResponse {
    /// Tokens of the conversation in the model's chat template: near to what `/v1/messages` reports, but without tools, and with images counted as text.
    #[serde(rename = "input_tokens")]
    pub input_tokens: i64,
}

impl CountTokensResponse {
    /// Sets what is required and nothing else.
    pub fn new(input_tokens: i64) -> Self {
        Self { input_tokens }
    }
}
