// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The models the server offers, in Anthropic's shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnthropicModelList {
    /// The served model first, then its adapters.
    #[serde(rename = "data")]
    pub data: Vec<models::AnthropicModel>,
    /// The `id` of the first model; null if there is none.
    #[serde(rename = "first_id", skip_serializing_if = "Option::is_none")]
    pub first_id: Option<String>,
    /// Always false: the list is whole. Default false.
    #[serde(rename = "has_more")]
    pub has_more: bool,
    /// The `id` of the last model; null if there is none.
    #[serde(rename = "last_id", skip_serializing_if = "Option::is_none")]
    pub last_id: Option<String>,
}

impl AnthropicModelList {
    /// Sets what is required and nothing else.
    pub fn new(data: Vec<models::AnthropicModel>, has_more: bool) -> Self {
        Self {
            data,
            first_id: None,
            has_more,
            last_id: None,
        }
    }
}
