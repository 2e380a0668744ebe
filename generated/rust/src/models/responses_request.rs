// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Request body for ``POST /v1/responses``.  Fields are ordered to follow the OpenAI Responses create API reference, with LMDeploy-specific generation knobs kept after the official fields. Reference: <https://developers.openai.com/api/reference/resources/responses/methods/create>
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponsesRequest {
    /// Default false.
    #[serde(rename = "background", skip_serializing_if = "Option::is_none")]
    pub background: Option<bool>,
    /// `context_management`
    #[serde(rename = "context_management", skip_serializing_if = "Option::is_none")]
    pub context_management: Option<Vec<std::collections::HashMap<String, serde_json::Value>>>,
    /// Any JSON value.
    #[serde(rename = "conversation", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<serde_json::Value>,
    /// `include`
    #[serde(rename = "include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<models::ResponsesRequestIncludeItem>>,
    /// `input`
    #[serde(rename = "input", skip_serializing_if = "Option::is_none")]
    pub input: Option<serde_json::Value>,
    /// `instructions`
    #[serde(rename = "instructions", skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
    /// More than 0.
    #[serde(rename = "max_output_tokens", skip_serializing_if = "Option::is_none")]
    pub max_output_tokens: Option<i64>,
    /// `max_tool_calls`
    #[serde(rename = "max_tool_calls", skip_serializing_if = "Option::is_none")]
    pub max_tool_calls: Option<i64>,
    /// `metadata`
    #[serde(rename = "metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::HashMap<String, String>>,
    /// `model`
    #[serde(rename = "model", skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// `logit_bias`
    #[serde(rename = "logit_bias", skip_serializing_if = "Option::is_none")]
    pub logit_bias: Option<std::collections::HashMap<String, f64>>,
    /// Default true.
    #[serde(
        rename = "parallel_tool_calls",
        skip_serializing_if = "Option::is_none"
    )]
    pub parallel_tool_calls: Option<bool>,
    /// `previous_response_id`
    #[serde(
        rename = "previous_response_id",
        skip_serializing_if = "Option::is_none"
    )]
    pub previous_response_id: Option<String>,
    /// `prompt`
    #[serde(rename = "prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<serde_json::Value>,
    /// `prompt_cache_key`
    #[serde(rename = "prompt_cache_key", skip_serializing_if = "Option::is_none")]
    pub prompt_cache_key: Option<String>,
    /// `prompt_cache_retention`
    #[serde(
        rename = "prompt_cache_retention",
        skip_serializing_if = "Option::is_none"
    )]
    pub prompt_cache_retention: Option<models::ResponsesRequestPromptCacheRetention>,
    /// `reasoning`
    #[serde(rename = "reasoning", skip_serializing_if = "Option::is_none")]
    pub reasoning: Option<serde_json::Value>,
    /// Characters at most 64.
    #[serde(rename = "safety_identifier", skip_serializing_if = "Option::is_none")]
    pub safety_identifier: Option<String>,
    /// Default auto.
    #[serde(rename = "service_tier", skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<models::ResponsesRequestServiceTier>,
    /// Default true.
    #[serde(rename = "store", skip_serializing_if = "Option::is_none")]
    pub store: Option<bool>,
    /// Default false.
    #[serde(rename = "stream", skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    /// `stream_options`
    #[serde(rename = "stream_options", skip_serializing_if = "Option::is_none")]
    pub stream_options: Option<serde_json::Value>,
    /// `temperature`
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// `text`
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<serde_json::Value>,
    /// `tool_choice`
    #[serde(rename = "tool_choice", skip_serializing_if = "Option::is_none")]
    pub tool_choice: Option<serde_json::Value>,
    /// `tools`
    #[serde(rename = "tools", skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<std::collections::HashMap<String, serde_json::Value>>>,
    /// `top_logprobs`
    #[serde(rename = "top_logprobs", skip_serializing_if = "Option::is_none")]
    pub top_logprobs: Option<i64>,
    /// `top_p`
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// Default disabled.
    #[serde(rename = "truncation", skip_serializing_if = "Option::is_none")]
    pub truncation: Option<models::ResponsesRequestTruncation>,
    /// `user`
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// `presence_penalty`
    #[serde(rename = "presence_penalty", skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// `frequency_penalty`
    #[serde(rename = "frequency_penalty", skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// `repetition_penalty`
    #[serde(rename = "repetition_penalty", skip_serializing_if = "Option::is_none")]
    pub repetition_penalty: Option<f64>,
    /// `top_k`
    #[serde(rename = "top_k", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<i64>,
    /// `stop`
    #[serde(rename = "stop", skip_serializing_if = "Option::is_none")]
    pub stop: Option<models::TextOrTextList>,
    /// `seed`
    #[serde(rename = "seed", skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    /// `min_p`
    #[serde(rename = "min_p", skip_serializing_if = "Option::is_none")]
    pub min_p: Option<f64>,
    /// Default false.
    #[serde(rename = "ignore_eos", skip_serializing_if = "Option::is_none")]
    pub ignore_eos: Option<bool>,
    /// Default true.
    #[serde(
        rename = "skip_special_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub skip_special_tokens: Option<bool>,
    /// Default false.
    #[serde(
        rename = "include_stop_str_in_output",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_stop_str_in_output: Option<bool>,
    /// `request_id`
    #[serde(rename = "request_id", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

impl ResponsesRequest {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            background: None,
            context_management: None,
            conversation: None,
            include: None,
            input: None,
            instructions: None,
            max_output_tokens: None,
            max_tool_calls: None,
            metadata: None,
            model: None,
            logit_bias: None,
            parallel_tool_calls: None,
            previous_response_id: None,
            prompt: None,
            prompt_cache_key: None,
            prompt_cache_retention: None,
            reasoning: None,
            safety_identifier: None,
            service_tier: None,
            store: None,
            stream: None,
            stream_options: None,
            temperature: None,
            text: None,
            tool_choice: None,
            tools: None,
            top_logprobs: None,
            top_p: None,
            truncation: None,
            user: None,
            presence_penalty: None,
            frequency_penalty: None,
            repetition_penalty: None,
            top_k: None,
            stop: None,
            seed: None,
            min_p: None,
            ignore_eos: None,
            skip_special_tokens: None,
            include_stop_str_in_output: None,
            request_id: None,
        }
    }
}
