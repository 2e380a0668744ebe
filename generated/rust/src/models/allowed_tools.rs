// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Some of the request's tools, and whether one of them has to be called.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AllowedTools {
    /// `auto`: the model may answer without a call; `required`: it must call one. LMDeploy 0.18.0 holds to `required` only with GPT-OSS models.
    #[serde(rename = "mode")]
    pub mode: models::AllowedToolsMode,
    /// Tools in the shape of the request's `tools`, of which `function.name` is read. Each must be among the request's tools, if it has any.
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
