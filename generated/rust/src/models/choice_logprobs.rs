// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Log probabilities of an answer, or of one chunk of it.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ChoiceLogprobs {
    /// One entry a token, in their order.
    #[serde(rename = "content", skip_serializing_if = "Option::is_none")]
    pub content: Option<Vec<models::ChatCompletionTokenLogprob>>,
}

impl ChoiceLogprobs {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self { content: None }
    }
}
