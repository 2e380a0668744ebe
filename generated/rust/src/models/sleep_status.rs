// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Whether the engine is asleep.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SleepStatus {
    /// Also while only a part of it has been woken.
    #[serde(rename = "is_sleeping")]
    pub is_sleeping: bool,
}

impl SleepStatus {
    /// Sets what is required and nothing else.
    pub fn new(is_sleeping: bool) -> Self {
        Self { is_sleeping }
    }
}
