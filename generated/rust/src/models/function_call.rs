// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Function response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionCall {
    /// `arguments`
    #[serde(rename = "arguments")]
    pub arguments: String,
    /// `name`
    #[serde(rename = "name")]
    pub name: String,
}

impl FunctionCall {
    /// Sets what is required and nothing else.
    pub fn new(arguments: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            arguments: arguments.into(),
            name: name.into(),
        }
    }
}
