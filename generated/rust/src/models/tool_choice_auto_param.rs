// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The model decides whether it calls a tool.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoiceAutoParam {
    /// Always `auto`. Default auto.
    #[serde(rename = "type")]
    pub r#type: ToolChoiceAutoParamType,
}

impl ToolChoiceAutoParam {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            r#type: Default::default(),
        }
    }
}

/// The one value of `type`, which `new` sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ToolChoiceAutoParamType {
    /// `auto` on the wire.
    #[default]
    #[serde(rename = "auto")]
    Auto,
}
