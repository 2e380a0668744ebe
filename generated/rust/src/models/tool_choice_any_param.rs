// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The model must call a tool; the request must have one.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoiceAnyParam {
    /// Always `any`. Default any.
    #[serde(rename = "type")]
    pub r#type: ToolChoiceAnyParamType,
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
pub enum ToolChoiceAnyParamType {
    /// `any` on the wire.
    #[default]
    #[serde(rename = "any")]
    Any,
}
