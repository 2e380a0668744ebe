// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What a stream carries beside the answer.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct StreamOptions {
    /// Whether one more chunk at the end, with empty `choices`, says how many tokens were used. Default false.
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
