// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// More of a function call.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct DeltaFunctionCall {
    /// More of the arguments' JSON text, to be joined; null in the delta with the name.
    #[serde(rename = "arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<String>,
    /// The called function, in the first delta of a call; null later.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl DeltaFunctionCall {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            arguments: None,
            name: None,
        }
    }
}
