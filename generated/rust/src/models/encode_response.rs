// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Texts as token ids: a list for one text, a list of lists for several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EncodeResponse {
    /// The token ids of the text, or of each text.
    #[serde(rename = "input_ids")]
    pub input_ids: models::IntegerListOrIntegerListList,
    /// How many tokens the text has, or each text.
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
