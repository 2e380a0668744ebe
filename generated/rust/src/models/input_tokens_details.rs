// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// How many tokens of the input came from a cache.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct InputTokensDetails {
    /// Always 0: this server does not count them.
    #[serde(rename = "cache_write_tokens")]
    pub cache_write_tokens: i64,
    /// Always 0 in Responses answers: this server counts them in chat completions only.
    #[serde(rename = "cached_tokens")]
    pub cached_tokens: i64,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl InputTokensDetails {
    /// Sets what is required and nothing else.
    pub fn new(cache_write_tokens: i64, cached_tokens: i64) -> Self {
        Self {
            cache_write_tokens,
            cached_tokens,
            extra: Default::default(),
        }
    }
}
