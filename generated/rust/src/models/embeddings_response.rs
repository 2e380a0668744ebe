// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Embeddings of texts. Never sent: LMDeploy refuses every request for them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmbeddingsResponse {
    /// Never sent.
    #[serde(rename = "data")]
    pub data: Vec<std::collections::HashMap<String, serde_json::Value>>,
    /// Never sent.
    #[serde(rename = "model")]
    pub model: String,
    /// Never sent. Default list.
    #[serde(rename = "object")]
    pub object: String,
    /// Never sent.
    #[serde(rename = "usage")]
    pub usage: models::UsageInfo,
}

impl EmbeddingsResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        data: Vec<std::collections::HashMap<String, serde_json::Value>>,
        model: impl Into<String>,
        object: impl Into<String>,
        usage: models::UsageInfo,
    ) -> Self {
        Self {
            data,
            model: model.into(),
            object: object.into(),
            usage,
        }
    }
}
