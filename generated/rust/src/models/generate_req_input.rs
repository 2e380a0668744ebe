// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// GenerateReqInput of LMDeploy's API.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenerateReqInput {
    /// Default -1.
    #[serde(rename = "session_id", skip_serializing_if = "Option::is_none")]
    pub session_id: Option<i64>,
    /// `prompt`
    #[serde(rename = "prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// `input_ids`
    #[serde(rename = "input_ids", skip_serializing_if = "Option::is_none")]
    pub input_ids: Option<Vec<i64>>,
    /// Any JSON value.
    #[serde(rename = "image_data", skip_serializing_if = "Option::is_none")]
    pub image_data: Option<serde_json::Value>,
    /// `return_logprob`
    #[serde(rename = "return_logprob", skip_serializing_if = "Option::is_none")]
    pub return_logprob: Option<bool>,
    /// `top_logprobs_num`
    #[serde(rename = "top_logprobs_num", skip_serializing_if = "Option::is_none")]
    pub top_logprobs_num: Option<i64>,
    /// At least -1, default -1.
    #[serde(rename = "logprob_start_len", skip_serializing_if = "Option::is_none")]
    pub logprob_start_len: Option<i64>,
    /// Default 128.
    #[serde(rename = "max_tokens", skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i64>,
    /// `stop`
    #[serde(rename = "stop", skip_serializing_if = "Option::is_none")]
    pub stop: Option<models::TextOrTextList>,
    /// `stop_token_ids`
    #[serde(rename = "stop_token_ids", skip_serializing_if = "Option::is_none")]
    pub stop_token_ids: Option<Vec<i64>>,
    /// Default false.
    #[serde(rename = "stream", skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    /// `temperature`
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// `repetition_penalty`
    #[serde(rename = "repetition_penalty", skip_serializing_if = "Option::is_none")]
    pub repetition_penalty: Option<f64>,
    /// Default false.
    #[serde(rename = "ignore_eos", skip_serializing_if = "Option::is_none")]
    pub ignore_eos: Option<bool>,
    /// `top_p`
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// `top_k`
    #[serde(rename = "top_k", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<i64>,
    /// `min_p`
    #[serde(rename = "min_p", skip_serializing_if = "Option::is_none")]
    pub min_p: Option<f64>,
    /// Default true.
    #[serde(
        rename = "skip_special_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub skip_special_tokens: Option<bool>,
    /// Default true.
    #[serde(
        rename = "spaces_between_special_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub spaces_between_special_tokens: Option<bool>,
    /// Default false.
    #[serde(
        rename = "include_stop_str_in_output",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_stop_str_in_output: Option<bool>,
    /// Default false.
    #[serde(
        rename = "return_routed_experts",
        skip_serializing_if = "Option::is_none"
    )]
    pub return_routed_experts: Option<bool>,
    /// At least 0, default 0.
    #[serde(
        rename = "repetition_ngram_size",
        skip_serializing_if = "Option::is_none"
    )]
    pub repetition_ngram_size: Option<i64>,
    /// At least 0, default 0.
    #[serde(
        rename = "repetition_ngram_threshold",
        skip_serializing_if = "Option::is_none"
    )]
    pub repetition_ngram_threshold: Option<i64>,
    /// Additional kwargs to pass to the media IO processing, keyed by modality.
    #[serde(rename = "media_io_kwargs", skip_serializing_if = "Option::is_none")]
    pub media_io_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Additional kwargs to pass to the HF processor
    #[serde(
        rename = "mm_processor_kwargs",
        skip_serializing_if = "Option::is_none"
    )]
    pub mm_processor_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
}

impl GenerateReqInput {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            session_id: None,
            prompt: None,
            input_ids: None,
            image_data: None,
            return_logprob: None,
            top_logprobs_num: None,
            logprob_start_len: None,
            max_tokens: None,
            stop: None,
            stop_token_ids: None,
            stream: None,
            temperature: None,
            repetition_penalty: None,
            ignore_eos: None,
            top_p: None,
            top_k: None,
            min_p: None,
            skip_special_tokens: None,
            spaces_between_special_tokens: None,
            include_stop_str_in_output: None,
            return_routed_experts: None,
            repetition_ngram_size: None,
            repetition_ngram_threshold: None,
            media_io_kwargs: None,
            mm_processor_kwargs: None,
        }
    }
}
