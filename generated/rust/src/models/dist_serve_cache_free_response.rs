// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// That the request was taken; also said of a session that is not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeCacheFreeResponse {
    /// `SUCCESS`.
    #[serde(rename = "status")]
    pub status: String,
}

impl DistServeCacheFreeResponse {
    /// Sets what is required and nothing else.
    pub fn new(status: impl Into<String>) -> Self {
        Self {
            status: status.into(),
        }
    }
}
