// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A function by its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolChoiceFuncName {
    /// The function's name, among the request's tools.
    #[serde(rename = "name")]
    pub name: String,
}

impl ToolChoiceFuncName {
    /// Sets what is required and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
