// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Shows the model only one of the request's tools. LMDeploy 0.18.0 makes sure that it is called only with GPT-OSS models.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoice {
    /// The function that the model shall call.
    #[serde(rename = "function")]
    pub function: models::ToolChoiceFuncName,
    /// Always `function`. Default function.
    #[serde(rename = "type")]
    pub r#type: ToolChoiceType,
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
pub enum ToolChoiceType {
    /// `function` on the wire.
    #[default]
    #[serde(rename = "function")]
    Function,
}
