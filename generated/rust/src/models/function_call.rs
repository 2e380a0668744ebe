// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Which function is called, with what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionCall {
    /// The arguments as JSON text, as the model wrote it: it may be malformed.
    #[serde(rename = "arguments")]
    pub arguments: String,
    /// The function's name.
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
