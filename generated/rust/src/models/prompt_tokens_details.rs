// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// How many tokens of the prompt came from a cache.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct PromptTokensDetails {
    /// Tokens of the prompt that the prefix cache already held; always 0 without `--enable-prefix-caching`. Default 0.
    #[serde(rename = "cached_tokens")]
    pub cached_tokens: i64,
}

impl PromptTokensDetails {
    /// Sets what is required and nothing else.
    pub fn new(cached_tokens: i64) -> Self {
        Self { cached_tokens }
    }
}
