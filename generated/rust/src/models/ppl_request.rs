// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A text or token ids, two at least, whose perplexity is measured. Refused with prefix caching and with speculative decoding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PplRequest {
    /// The text or the token ids to score, two tokens at least, without a chat template.
    #[serde(rename = "input")]
    pub input: models::TextOrIntegerList,
}

impl PplRequest {
    /// Sets what is required and nothing else.
    pub fn new(input: models::TextOrIntegerList) -> Self {
        Self { input }
    }
}
