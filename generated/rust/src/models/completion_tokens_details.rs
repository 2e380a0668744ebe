// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Completion token usage details.  Mirrors the OpenAI ``completion_tokens_details`` object. ``reasoning_tokens`` counts tokens generated as part of the model's reasoning process. The remaining fields are reserved OpenAI slots for future use and default to ``None`` (not populated by lmdeploy today).
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct CompletionTokensDetails {
    /// `accepted_prediction_tokens`
    #[serde(
        rename = "accepted_prediction_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub accepted_prediction_tokens: Option<i64>,
    /// `audio_tokens`
    #[serde(rename = "audio_tokens", skip_serializing_if = "Option::is_none")]
    pub audio_tokens: Option<i64>,
    /// Default 0.
    #[serde(rename = "reasoning_tokens")]
    pub reasoning_tokens: i64,
    /// `rejected_prediction_tokens`
    #[serde(
        rename = "rejected_prediction_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub rejected_prediction_tokens: Option<i64>,
}

impl CompletionTokensDetails {
    /// Sets what is required and nothing else.
    pub fn new(reasoning_tokens: i64) -> Self {
        Self {
            accepted_prediction_tokens: None,
            audio_tokens: None,
            reasoning_tokens,
            rejected_prediction_tokens: None,
        }
    }
}
