// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Tokens used, in Anthropic's shape.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct MessageUsage {
    /// Tokens of the prompt in the model's chat template, cached ones included. Default 0.
    #[serde(rename = "input_tokens")]
    pub input_tokens: i64,
    /// Tokens of the answer, reasoning included. Default 0.
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
