// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Tokens used by a request.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct UsageInfo {
    /// Tokens of the answer, reasoning included; over all choices or prompts. Default 0.
    #[serde(rename = "completion_tokens", skip_serializing_if = "Option::is_none")]
    pub completion_tokens: Option<i64>,
    /// What the answer's tokens were spent on; null for completions, and without `--reasoning-parser` or a GPT-OSS model.
    #[serde(
        rename = "completion_tokens_details",
        skip_serializing_if = "Option::is_none"
    )]
    pub completion_tokens_details: Option<models::CompletionTokensDetails>,
    /// Tokens of the prompt, in the model's chat template if it has one; over all prompts. Default 0.
    #[serde(rename = "prompt_tokens")]
    pub prompt_tokens: i64,
    /// How many of the prompt's tokens came from a cache; null for completions.
    #[serde(
        rename = "prompt_tokens_details",
        skip_serializing_if = "Option::is_none"
    )]
    pub prompt_tokens_details: Option<models::PromptTokensDetails>,
    /// Both together. Default 0.
    #[serde(rename = "total_tokens")]
    pub total_tokens: i64,
}

impl UsageInfo {
    /// Sets what is required and nothing else.
    pub fn new(prompt_tokens: i64, total_tokens: i64) -> Self {
        Self {
            completion_tokens: None,
            completion_tokens_details: None,
            prompt_tokens,
            prompt_tokens_details: None,
            total_tokens,
        }
    }
}
