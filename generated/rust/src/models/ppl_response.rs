// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Get perplexity response.  ``ppl`` is the perplexity (mean cross-entropy loss) of the input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PplResponse {
    /// `ppl`
    #[serde(rename = "ppl")]
    pub ppl: f64,
}

impl PplResponse {
    /// Sets what is required and nothing else.
    pub fn new(ppl: f64) -> Self {
        Self { ppl }
    }
}
