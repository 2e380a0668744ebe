// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// DeltaToolCall of LMDeploy's API.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct DeltaToolCall {
    /// `function`
    #[serde(rename = "function", skip_serializing_if = "Option::is_none")]
    pub function: Option<models::DeltaFunctionCall>,
    /// `id`
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `index`
    #[serde(rename = "index")]
    pub index: i64,
    /// Known values: `function`. Default function.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl DeltaToolCall {
    /// Sets what is required and nothing else.
    pub fn new(index: i64) -> Self {
        Self {
            function: None,
            id: None,
            index,
            r#type: None,
        }
    }
}
