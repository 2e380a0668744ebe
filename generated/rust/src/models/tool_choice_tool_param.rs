// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Require one concrete tool by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoiceToolParam {
    /// Default tool.
    #[serde(rename = "type")]
    pub r#type: Type,
    /// `name`
    #[serde(rename = "name")]
    pub name: String,
}

impl ToolChoiceToolParam {
    /// Sets what is required and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            name: name.into(),
        }
    }
}

/// The one value of `type`, which `new` sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Type {
    /// `tool` on the wire.
    #[default]
    #[serde(rename = "tool")]
    Tool,
}
