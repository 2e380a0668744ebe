// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Embedding request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmbeddingsRequest {
    /// `model`
    #[serde(rename = "model", skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// `input`
    #[serde(rename = "input")]
    pub input: models::TextOrTextList,
    /// `user`
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

impl EmbeddingsRequest {
    /// Sets what is required and nothing else.
    pub fn new(input: models::TextOrTextList) -> Self {
        Self {
            model: None,
            input,
            user: None,
        }
    }
}
