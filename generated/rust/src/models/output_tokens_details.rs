// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What the tokens of a Responses answer were spent on.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct OutputTokensDetails {
    /// Tokens that the model spent on reasoning; 0 without `--reasoning-parser` or a GPT-OSS model.
    #[serde(rename = "reasoning_tokens")]
    pub reasoning_tokens: i64,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl OutputTokensDetails {
    /// Sets what is required and nothing else.
    pub fn new(reasoning_tokens: i64) -> Self {
        Self {
            reasoning_tokens,
            extra: Default::default(),
        }
    }
}
