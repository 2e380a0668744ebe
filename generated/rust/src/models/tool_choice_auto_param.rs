// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Let model decide whether to call tools.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoiceAutoParam {
    /// Default auto.
    #[serde(rename = "type")]
    pub r#type: Type,
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
pub enum Type {
    /// `auto` on the wire.
    #[default]
    #[serde(rename = "auto")]
    Auto,
}
