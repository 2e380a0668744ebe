// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Embedding response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmbeddingsResponse {
    /// `data`
    #[serde(rename = "data")]
    pub data: Vec<std::collections::HashMap<String, serde_json::Value>>,
    /// `model`
    #[serde(rename = "model")]
    pub model: String,
    /// Default list.
    #[serde(rename = "object")]
    pub object: String,
    /// `usage`
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
