// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Which fields are set depends on what this is a part of.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct AnthropicStreamEventDelta {
    /// What is new of it, to be joined.
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Known values: `text_delta`, `thinking_delta`, `input_json_delta`, `signature_delta`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// What is new of it, to be joined.
    #[serde(rename = "thinking", skip_serializing_if = "Option::is_none")]
    pub thinking: Option<String>,
    /// More of the arguments' JSON text, to be joined; it is whole when the block stops.
    #[serde(rename = "partial_json", skip_serializing_if = "Option::is_none")]
    pub partial_json: Option<String>,
    /// Always `lmdeploy-local`: it proves nothing.
    #[serde(rename = "signature", skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// `end_turn` by the model's own end or a stop sequence, `max_tokens` at the limit, `tool_use` after a call, `stop_sequence` if the request was aborted.
    #[serde(rename = "stop_reason", skip_serializing_if = "Option::is_none")]
    pub stop_reason: Option<String>,
    /// Always null, also where a stop sequence ended the answer.
    #[serde(rename = "stop_sequence", skip_serializing_if = "Option::is_none")]
    pub stop_sequence: Option<String>,
}

impl AnthropicStreamEventDelta {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            text: None,
            r#type: None,
            thinking: None,
            partial_json: None,
            signature: None,
            stop_reason: None,
            stop_sequence: None,
        }
    }
}
