// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Anthropic tool definition in request body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolParam {
    /// `name`
    #[serde(rename = "name")]
    pub name: String,
    /// `description`
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `input_schema`
    #[serde(rename = "input_schema")]
    pub input_schema: std::collections::HashMap<String, serde_json::Value>,
}

impl ToolParam {
    /// Sets what is required and nothing else.
    pub fn new(
        name: impl Into<String>,
        input_schema: std::collections::HashMap<String, serde_json::Value>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            input_schema,
        }
    }
}
