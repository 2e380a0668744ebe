// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of the most likely tokens at a position.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct TopLogprob {
    /// The UTF-8 bytes of `token` as it is written here.
    #[serde(rename = "bytes", skip_serializing_if = "Option::is_none")]
    pub bytes: Option<Vec<i64>>,
    /// Natural logarithm of the token's probability; its logit with `--logprobs-mode raw_logits`.
    #[serde(rename = "logprob")]
    pub logprob: f64,
    /// The token as the model's vocabulary writes it, where a space may be `Ġ` or `▁`.
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
