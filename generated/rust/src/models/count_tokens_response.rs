// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Response body for ``POST /v1/messages/count_tokens``.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CountTokensResponse {
    /// `input_tokens`
    #[serde(rename = "input_tokens")]
    pub input_tokens: i64,
}

impl CountTokensResponse {
    /// Sets what is required and nothing else.
    pub fn new(input_tokens: i64) -> Self {
        Self { input_tokens }
    }
}
