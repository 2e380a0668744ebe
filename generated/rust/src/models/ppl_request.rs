// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Get perplexity request.  The input may be raw text or token ids. Text is tokenized with ``tokenizer.encode`` (no chat template applied).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PplRequest {
    /// The input to score, either raw text or token ids. Text is tokenized with `tokenizer.encode` (no chat template is applied).
    #[serde(rename = "input")]
    pub input: models::TextOrIntegerList,
}

impl PplRequest {
    /// Sets what is required and nothing else.
    pub fn new(input: models::TextOrIntegerList) -> Self {
        Self { input }
    }
}
