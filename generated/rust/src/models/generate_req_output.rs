// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A generated text with its token ids; of a stream, what is new of it.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct GenerateReqOutput {
    /// Counts, probabilities and why the text ended.
    #[serde(rename = "meta_info")]
    pub meta_info: models::GenerateReqMetaOutput,
    /// Ids of the generated tokens; of an event, those that are new.
    #[serde(rename = "output_ids")]
    pub output_ids: Vec<i64>,
    /// The generated text, without the prompt; of an event, what is new of it.
    #[serde(rename = "text")]
    pub text: String,
}

impl GenerateReqOutput {
    /// Sets what is required and nothing else.
    pub fn new(
        meta_info: models::GenerateReqMetaOutput,
        output_ids: Vec<i64>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            meta_info,
            output_ids,
            text: text.into(),
        }
    }
}
