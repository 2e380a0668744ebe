// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Token usage in Anthropic style.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageUsage {
    /// Default 0.
    #[serde(rename = "input_tokens")]
    pub input_tokens: i64,
    /// Default 0.
    #[serde(rename = "output_tokens")]
    pub output_tokens: i64,
}

impl MessageUsage {
    /// Sets what is required and nothing else.
    pub fn new(input_tokens: i64, output_tokens: i64) -> Self {
        Self {
            input_tokens,
            output_tokens,
        }
    }
}
