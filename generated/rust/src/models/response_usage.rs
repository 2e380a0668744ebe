// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Tokens used by a Responses answer.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ResponseUsage {
    /// Tokens of the prompt in the model's chat template.
    #[serde(rename = "input_tokens")]
    pub input_tokens: i64,
    /// How many of those came from a cache.
    #[serde(rename = "input_tokens_details")]
    pub input_tokens_details: models::InputTokensDetails,
    /// Tokens of the answer, reasoning included.
    #[serde(rename = "output_tokens")]
    pub output_tokens: i64,
    /// What those were spent on.
    #[serde(rename = "output_tokens_details")]
    pub output_tokens_details: models::OutputTokensDetails,
    /// Both together.
    #[serde(rename = "total_tokens")]
    pub total_tokens: i64,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl ResponseUsage {
    /// Sets what is required and nothing else.
    pub fn new(
        input_tokens: i64,
        input_tokens_details: models::InputTokensDetails,
        output_tokens: i64,
        output_tokens_details: models::OutputTokensDetails,
        total_tokens: i64,
    ) -> Self {
        Self {
            input_tokens,
            input_tokens_details,
            output_tokens,
            output_tokens_details,
            total_tokens,
            extra: Default::default(),
        }
    }
}
