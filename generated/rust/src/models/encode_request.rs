// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Texts to turn into token ids.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EncodeRequest {
    /// The text to turn into token ids, or several.
    #[serde(rename = "input")]
    pub input: models::TextOrTextList,
    /// Whether to put the text into the model's chat template first. Default false.
    #[serde(rename = "do_preprocess", skip_serializing_if = "Option::is_none")]
    pub do_preprocess: Option<bool>,
    /// Whether to begin with the token that begins a sequence. Default true.
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
