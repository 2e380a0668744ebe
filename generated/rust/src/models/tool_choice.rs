// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The tool choice definition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoice {
    /// `function`
    #[serde(rename = "function")]
    pub function: models::ToolChoiceFuncName,
    /// Default function.
    #[serde(rename = "type")]
    pub r#type: Type,
}

impl ToolChoice {
    /// Sets what is required and nothing else.
    pub fn new(function: models::ToolChoiceFuncName) -> Self {
        Self {
            function,
            r#type: Default::default(),
        }
    }
}

/// The one value of `type`, which `new` sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Type {
    /// `function` on the wire.
    #[default]
    #[serde(rename = "function")]
    Function,
}
