// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One model in Anthropic's shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnthropicModel {
    /// When the list was made, in Unix time in seconds: it says nothing about the model.
    #[serde(rename = "created_at")]
    pub created_at: i64,
    /// The same as `id`.
    #[serde(rename = "display_name")]
    pub display_name: String,
    /// The name to send as `model`: the served model's, or that of one of its adapters.
    #[serde(rename = "id")]
    pub id: String,
    /// What this is. Known values: `model`.
    #[serde(rename = "type")]
    pub r#type: String,
}

impl AnthropicModel {
    /// Sets what is required and nothing else.
    pub fn new(
        created_at: i64,
        display_name: impl Into<String>,
        id: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            created_at,
            display_name: display_name.into(),
            id: id.into(),
            r#type: r#type.into(),
        }
    }
}
