// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Shows the model only the named tool. LMDeploy 0.18.0 makes sure that it is called only with GPT-OSS models.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoiceToolParam {
    /// Always `tool`. Default tool.
    #[serde(rename = "type")]
    pub r#type: ToolChoiceToolParamType,
    /// The tool's name; refused if it is not among the request's tools.
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
pub enum ToolChoiceToolParamType {
    /// `tool` on the wire.
    #[default]
    #[serde(rename = "tool")]
    Tool,
}
