// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A conversation to continue, in Anthropic's shape with LMDeploy's own parameters. What is unset falls to the server's `--generation-config`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessagesRequest {
    /// The served model's name, or that of one of its adapters; others get status 404.
    #[serde(rename = "model")]
    pub model: String,
    /// The conversation so far, the newest message last; without it `input_ids` are continued.
    #[serde(rename = "messages", skip_serializing_if = "Option::is_none")]
    pub messages: Option<Vec<models::MessageParam>>,
    /// Tokens to generate at most, reasoning included. More than 0.
    #[serde(rename = "max_tokens")]
    pub max_tokens: i64,
    /// Instructions before the conversation, as text or as blocks of text. Refused together with `input_ids`.
    #[serde(rename = "system", skip_serializing_if = "Option::is_none")]
    pub system: Option<models::TextOrContentBlockParamList>,
    /// Words that end the answer, each a single token of the vocabulary; longer ones are not heeded.
    #[serde(rename = "stop_sequences", skip_serializing_if = "Option::is_none")]
    pub stop_sequences: Option<Vec<String>>,
    /// Whether to send the answer as events while it is generated. Default false.
    #[serde(rename = "stream", skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    /// How freely tokens are chosen, 0 to 1. Unset and without a default of the model it is 0.8.
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// Chooses among the most likely tokens that reach this probability together, 0 to 1. Unset and without a default of the model it is 1, which is off.
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
    #[serde(rename = "top_k", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<i64>,
    /// Accepted and not read.
    #[serde(rename = "metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Tools that the model may call. Needs `--tool-call-parser` or a GPT-OSS model; refused together with `input_ids`.
    #[serde(rename = "tools", skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<models::ToolParam>>,
    /// Whether and which tool the model has to call; unset is `auto`.
    #[serde(rename = "tool_choice", skip_serializing_if = "Option::is_none")]
    pub tool_choice: Option<models::MessagesRequestToolChoice>,
    /// Accepted and not read.
    #[serde(rename = "service_tier", skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<models::MessagesRequestServiceTier>,
    /// The prompt as token ids, without a chat template. Only used without `messages`.
    #[serde(rename = "input_ids", skip_serializing_if = "Option::is_none")]
    pub input_ids: Option<Vec<i64>>,
    /// Images that go with `input_ids`: a URL, base64, an object with `url`, or a list of these.
    #[serde(rename = "image_data", skip_serializing_if = "Option::is_none")]
    pub image_data: Option<serde_json::Value>,
    /// Whether to return which experts each token was routed to. The server needs `--enable-return-routed-experts`. Default false.
    #[serde(
        rename = "return_routed_experts",
        skip_serializing_if = "Option::is_none"
    )]
    pub return_routed_experts: Option<bool>,
    /// Whether to return the ids of the generated tokens. Default false.
    #[serde(rename = "return_token_ids", skip_serializing_if = "Option::is_none")]
    pub return_token_ids: Option<bool>,
    /// Whether to return the log probability of each generated token. The PyTorch backend needs `--logprobs-mode`. Default false.
    #[serde(rename = "return_logprob", skip_serializing_if = "Option::is_none")]
    pub return_logprob: Option<bool>,
    /// Whether the stop sequence that ended the text is kept at its end. Default false.
    #[serde(
        rename = "include_stop_str_in_output",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_stop_str_in_output: Option<bool>,
}

impl MessagesRequest {
    /// Sets what is required and nothing else.
    pub fn new(model: impl Into<String>, max_tokens: i64) -> Self {
        Self {
            model: model.into(),
            messages: None,
            max_tokens,
            system: None,
            stop_sequences: None,
            stream: None,
            temperature: None,
            top_p: None,
            top_k: None,
            metadata: None,
            tools: None,
            tool_choice: None,
            service_tier: None,
            input_ids: None,
            image_data: None,
            return_routed_experts: None,
            return_token_ids: None,
            return_logprob: None,
            include_stop_str_in_output: None,
        }
    }
}
