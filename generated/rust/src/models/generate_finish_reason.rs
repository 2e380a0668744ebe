// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Why a generation ended.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct GenerateFinishReason {
    /// `stop`, `length`, `error` or `abort`.
    #[serde(rename = "type")]
    pub r#type: String,
}

impl GenerateFinishReason {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}
