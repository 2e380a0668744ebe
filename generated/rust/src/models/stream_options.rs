// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The stream options.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct StreamOptions {
    /// Default false.
    #[serde(rename = "include_usage", skip_serializing_if = "Option::is_none")]
    pub include_usage: Option<bool>,
}

impl StreamOptions {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            include_usage: None,
        }
    }
}
