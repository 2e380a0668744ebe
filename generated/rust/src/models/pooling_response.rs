// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Pooling response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PoolingResponse {
    /// `created`
    #[serde(rename = "created")]
    pub created: i64,
    /// `data`
    #[serde(rename = "data")]
    pub data: Vec<std::collections::HashMap<String, serde_json::Value>>,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
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

impl PoolingResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        created: i64,
        data: Vec<std::collections::HashMap<String, serde_json::Value>>,
        id: impl Into<String>,
        model: impl Into<String>,
        object: impl Into<String>,
        usage: models::UsageInfo,
    ) -> Self {
        Self {
            created,
            data,
            id: id.into(),
            model: model.into(),
            object: object.into(),
            usage,
        }
    }
}
