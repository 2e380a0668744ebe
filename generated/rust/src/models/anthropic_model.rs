// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Anthropic-like model metadata.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnthropicModel {
    /// `created_at`
    #[serde(rename = "created_at")]
    pub created_at: i64,
    /// `display_name`
    #[serde(rename = "display_name")]
    pub display_name: String,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
    /// Known values: `model`.
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
