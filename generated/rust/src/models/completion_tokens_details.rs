// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What the tokens of an answer were spent on. Only `reasoning_tokens` is filled, the others are places of OpenAI's shape.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct CompletionTokensDetails {
    /// Always null.
    #[serde(
        rename = "accepted_prediction_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub accepted_prediction_tokens: Option<i64>,
    /// Always null.
    #[serde(rename = "audio_tokens", skip_serializing_if = "Option::is_none")]
    pub audio_tokens: Option<i64>,
    /// Tokens that the model spent on reasoning; they are part of the answer's tokens. Default 0.
    #[serde(rename = "reasoning_tokens")]
    pub reasoning_tokens: i64,
    /// Always null.
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
