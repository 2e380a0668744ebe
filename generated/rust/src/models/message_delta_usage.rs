// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// How many tokens an answer has so far.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct MessageDeltaUsage {
    /// Tokens of the answer, from its beginning. Default 0.
    #[serde(rename = "output_tokens")]
    pub output_tokens: i64,
}

impl MessageDeltaUsage {
    /// Sets what is required and nothing else.
    pub fn new(output_tokens: i64) -> Self {
        Self { output_tokens }
    }
}
