// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Update weights request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateParamsRequest {
    /// Any JSON value.
    #[serde(rename = "serialized_named_tensors")]
    pub serialized_named_tensors: serde_json::Value,
    /// `load_format`
    #[serde(rename = "load_format", skip_serializing_if = "Option::is_none")]
    pub load_format: Option<String>,
    /// Default false.
    #[serde(rename = "finished", skip_serializing_if = "Option::is_none")]
    pub finished: Option<bool>,
}

impl UpdateParamsRequest {
    /// Sets what is required and nothing else.
    pub fn new(serialized_named_tensors: serde_json::Value) -> Self {
        Self {
            serialized_named_tensors,
            load_format: None,
            finished: None,
        }
    }
}
