// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// More of a tool call: first who is called, then the arguments in pieces.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct DeltaToolCall {
    /// What is new of the call.
    #[serde(rename = "function", skip_serializing_if = "Option::is_none")]
    pub function: Option<models::DeltaFunctionCall>,
    /// Id of the call, in its first delta; null later.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Which call this belongs to, from 0.
    #[serde(rename = "index")]
    pub index: i64,
    /// `function` in the first delta of a call; null later. Default function.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl DeltaToolCall {
    /// Sets what is required and nothing else.
    pub fn new(index: i64) -> Self {
        Self {
            function: None,
            id: None,
            index,
            r#type: None,
        }
    }
}
