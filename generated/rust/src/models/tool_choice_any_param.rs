// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Require model to call at least one tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoiceAnyParam {
    /// Default any.
    #[serde(rename = "type")]
    pub r#type: Type,
}

impl ToolChoiceAnyParam {
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
    /// `any` on the wire.
    #[default]
    #[serde(rename = "any")]
    Any,
}
