// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Allowed tool choice definition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AllowedToolChoice {
    /// Default allowed_tools.
    #[serde(rename = "type")]
    pub r#type: Type,
    /// `allowed_tools`
    #[serde(rename = "allowed_tools")]
    pub allowed_tools: models::AllowedTools,
}

impl AllowedToolChoice {
    /// Sets what is required and nothing else.
    pub fn new(allowed_tools: models::AllowedTools) -> Self {
        Self {
            r#type: Default::default(),
            allowed_tools,
        }
    }
}

/// The one value of `type`, which `new` sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Type {
    /// `allowed_tools` on the wire.
    #[default]
    #[serde(rename = "allowed_tools")]
    AllowedTools,
}
