// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A tool that the model may call: always a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tool {
    /// Always `function`. Default function.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The function.
    #[serde(rename = "function")]
    pub function: models::Function,
}

impl Tool {
    /// Sets what is required and nothing else.
    pub fn new(function: models::Function) -> Self {
        Self {
            r#type: None,
            function,
        }
    }
}
