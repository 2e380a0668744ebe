// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Texts to embed. LMDeploy refuses every such request with status 400.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmbeddingsRequest {
    /// Not read: every request is refused.
    #[serde(rename = "model", skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Not read: every request is refused.
    #[serde(rename = "input")]
    pub input: models::TextOrTextList,
    /// Not read: every request is refused.
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
