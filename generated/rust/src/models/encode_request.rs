// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Texts to turn into token ids.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EncodeRequest {
    /// The prompt to be encoded. In str or list[str] format.
    #[serde(rename = "input")]
    pub input: models::TextOrTextList,
    /// Whether do preprocess or not. Default to False.
    #[serde(rename = "do_preprocess", skip_serializing_if = "Option::is_none")]
    pub do_preprocess: Option<bool>,
    /// Whether to add a BOS token when encoding. Default to True.
    #[serde(rename = "add_bos", skip_serializing_if = "Option::is_none")]
    pub add_bos: Option<bool>,
}

impl EncodeRequest {
    /// Sets what is required and nothing else.
    pub fn new(input: models::TextOrTextList) -> Self {
        Self {
            input,
            do_preprocess: None,
            add_bos: None,
        }
    }
}
