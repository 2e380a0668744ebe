// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Constrains the tools available to the model to a pre-defined set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AllowedTools {
    /// `mode`
    #[serde(rename = "mode")]
    pub mode: models::AllowedToolsMode,
    /// `tools`
    #[serde(rename = "tools")]
    pub tools: Vec<std::collections::HashMap<String, serde_json::Value>>,
}

impl AllowedTools {
    /// Sets what is required and nothing else.
    pub fn new(
        mode: models::AllowedToolsMode,
        tools: Vec<std::collections::HashMap<String, serde_json::Value>>,
    ) -> Self {
        Self { mode, tools }
    }
}
