// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A tool that the model may call, in Anthropic's shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolParam {
    /// The name by which the model calls it.
    #[serde(rename = "name")]
    pub name: String,
    /// What it does and when to call it, for the model.
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// JSON schema of its arguments, for the model.
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
