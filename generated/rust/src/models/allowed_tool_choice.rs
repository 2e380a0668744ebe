// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A tool choice that shows the model only some of the request's tools.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AllowedToolChoice {
    /// Always `allowed_tools`. Default allowed_tools.
    #[serde(rename = "type")]
    pub r#type: AllowedToolChoiceType,
    /// The tools that the model may call, and whether it has to.
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
pub enum AllowedToolChoiceType {
    /// `allowed_tools` on the wire.
    #[default]
    #[serde(rename = "allowed_tools")]
    AllowedTools,
}
