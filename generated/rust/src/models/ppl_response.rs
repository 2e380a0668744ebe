// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// How well the model predicts a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PplResponse {
    /// Mean cross-entropy loss a token: the natural logarithm of what is commonly called perplexity.
    #[serde(rename = "ppl")]
    pub ppl: f64,
}

impl PplResponse {
    /// Sets what is required and nothing else.
    pub fn new(ppl: f64) -> Self {
        Self { ppl }
    }
}
