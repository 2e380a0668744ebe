// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Texts, or lists of token ids, that a reward model scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PoolingRequest {
    /// One of the names that `/v1/models` lists; unset, the server's own.
    #[serde(rename = "model", skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The inputs to score, as texts or as token ids, one or several; each of two tokens at least.
    #[serde(rename = "input")]
    pub input: models::IntegerListOrIntegerListListOrTextOrTextList,
    /// Accepted and not read: scores are always numbers. Default float.
    #[serde(rename = "encoding_format", skip_serializing_if = "Option::is_none")]
    pub encoding_format: Option<models::PoolingRequestEncodingFormat>,
    /// Accepted and not read.
    #[serde(rename = "dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<i64>,
    /// Accepted and not read.
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

impl PoolingRequest {
    /// Sets what is required and nothing else.
    pub fn new(input: models::IntegerListOrIntegerListListOrTextOrTextList) -> Self {
        Self {
            model: None,
            input,
            encoding_format: None,
            dimensions: None,
            user: None,
        }
    }
}
