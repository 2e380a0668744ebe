// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Encode response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EncodeResponse {
    /// `input_ids`
    #[serde(rename = "input_ids")]
    pub input_ids: models::IntegerListOrIntegerListList,
    /// `length`
    #[serde(rename = "length")]
    pub length: models::IntegerOrIntegerList,
}

impl EncodeResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        input_ids: models::IntegerListOrIntegerListList,
        length: models::IntegerOrIntegerList,
    ) -> Self {
        Self { input_ids, length }
    }
}
