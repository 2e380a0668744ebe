// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// TopLogprob of LMDeploy's API.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct TopLogprob {
    /// `bytes`
    #[serde(rename = "bytes", skip_serializing_if = "Option::is_none")]
    pub bytes: Option<Vec<i64>>,
    /// `logprob`
    #[serde(rename = "logprob")]
    pub logprob: f64,
    /// `token`
    #[serde(rename = "token")]
    pub token: String,
}

impl TopLogprob {
    /// Sets what is required and nothing else.
    pub fn new(logprob: f64, token: impl Into<String>) -> Self {
        Self {
            bytes: None,
            logprob,
            token: token.into(),
        }
    }
}
