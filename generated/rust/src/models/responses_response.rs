// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// An answer in the shape of OpenAI's Responses API. Many fields repeat the request; those without a value are left out.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ResponsesResponse {
    /// Always false. Default false.
    #[serde(rename = "background")]
    pub background: bool,
    /// Never sent by this server.
    #[serde(rename = "completed_at", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<i64>,
    /// Never sent: the server refuses requests with it.
    #[serde(rename = "conversation", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<serde_json::Value>,
    /// When the request was taken, in Unix time in seconds.
    #[serde(rename = "created_at")]
    pub created_at: i64,
    /// Why the answer failed; left out if it did not.
    #[serde(rename = "error", skip_serializing_if = "Option::is_none")]
    pub error: Option<models::ResponseError>,
    /// Id of the answer: the `request_id` of the request, or one that begins with `resp_`.
    #[serde(rename = "id")]
    pub id: String,
    /// Why the answer is incomplete; left out if it is not.
    #[serde(rename = "incomplete_details", skip_serializing_if = "Option::is_none")]
    pub incomplete_details: Option<models::IncompleteDetails>,
    /// As in the request.
    #[serde(rename = "instructions", skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
    /// As in the request.
    #[serde(rename = "max_output_tokens", skip_serializing_if = "Option::is_none")]
    pub max_output_tokens: Option<i64>,
    /// As in the request; not heeded.
    #[serde(rename = "max_tool_calls", skip_serializing_if = "Option::is_none")]
    pub max_tool_calls: Option<i64>,
    /// As in the request.
    #[serde(rename = "metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::HashMap<String, String>>,
    /// The model that answered.
    #[serde(rename = "model")]
    pub model: String,
    /// What this is. Known values: `response`.
    #[serde(rename = "object")]
    pub object: String,
    /// What the model answered: a message, function calls, or both. Empty until the last event of a stream.
    #[serde(rename = "output")]
    pub output: Vec<models::ResponsesOutputItem>,
    /// The text of the answer, as in `output`; empty if there is none.
    #[serde(rename = "output_text")]
    pub output_text: String,
    /// As in the request. Default true.
    #[serde(
        rename = "parallel_tool_calls",
        skip_serializing_if = "Option::is_none"
    )]
    pub parallel_tool_calls: Option<bool>,
    /// Never sent: the server refuses requests with it.
    #[serde(
        rename = "previous_response_id",
        skip_serializing_if = "Option::is_none"
    )]
    pub previous_response_id: Option<String>,
    /// Never sent: the server refuses requests with it.
    #[serde(rename = "prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<serde_json::Value>,
    /// As in the request; not read.
    #[serde(rename = "prompt_cache_key", skip_serializing_if = "Option::is_none")]
    pub prompt_cache_key: Option<String>,
    /// As in the request; not read.
    #[serde(
        rename = "prompt_cache_retention",
        skip_serializing_if = "Option::is_none"
    )]
    pub prompt_cache_retention: Option<String>,
    /// As in the request; not heeded.
    #[serde(rename = "reasoning", skip_serializing_if = "Option::is_none")]
    pub reasoning: Option<serde_json::Value>,
    /// As in the request; not read.
    #[serde(rename = "safety_identifier", skip_serializing_if = "Option::is_none")]
    pub safety_identifier: Option<String>,
    /// As in the request; not heeded. Default auto.
    #[serde(rename = "service_tier", skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<String>,
    /// `completed`, `incomplete` at the token limit, `cancelled` if the request was aborted, `failed`, or `in_progress` in the first events of a stream; never `queued`. Known values: `completed`, `failed`, `in_progress`, `cancelled`, `queued`, `incomplete`.
    #[serde(rename = "status")]
    pub status: String,
    /// Always false: the server stores nothing. Default false.
    #[serde(rename = "store")]
    pub store: bool,
    /// As in the request; left out where a default was used.
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// As in the request.
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// As in the request.
    #[serde(rename = "tool_choice", skip_serializing_if = "Option::is_none")]
    pub tool_choice: Option<String>,
    /// As in the request, those that were left out included.
    #[serde(rename = "tools")]
    pub tools: Vec<std::collections::HashMap<String, serde_json::Value>>,
    /// As in the request; not heeded.
    #[serde(rename = "top_logprobs", skip_serializing_if = "Option::is_none")]
    pub top_logprobs: Option<i64>,
    /// As in the request; left out where a default was used.
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// As in the request; not heeded. Default disabled.
    #[serde(rename = "truncation", skip_serializing_if = "Option::is_none")]
    pub truncation: Option<String>,
    /// Tokens used; left out in the first events of a stream.
    #[serde(rename = "usage", skip_serializing_if = "Option::is_none")]
    pub usage: Option<models::ResponseUsage>,
    /// As in the request; not read.
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

impl ResponsesResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        background: bool,
        created_at: i64,
        id: impl Into<String>,
        model: impl Into<String>,
        object: impl Into<String>,
        output: Vec<models::ResponsesOutputItem>,
        output_text: impl Into<String>,
        status: impl Into<String>,
        store: bool,
        tools: Vec<std::collections::HashMap<String, serde_json::Value>>,
    ) -> Self {
        Self {
            background,
            completed_at: None,
            conversation: None,
            created_at,
            error: None,
            id: id.into(),
            incomplete_details: None,
            instructions: None,
            max_output_tokens: None,
            max_tool_calls: None,
            metadata: None,
            model: model.into(),
            object: object.into(),
            output,
            output_text: output_text.into(),
            parallel_tool_calls: None,
            previous_response_id: None,
            prompt: None,
            prompt_cache_key: None,
            prompt_cache_retention: None,
            reasoning: None,
            safety_identifier: None,
            service_tier: None,
            status: status.into(),
            store,
            temperature: None,
            text: None,
            tool_choice: None,
            tools,
            top_logprobs: None,
            top_p: None,
            truncation: None,
            usage: None,
            user: None,
        }
    }
}
