// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What to answer, in the shape of OpenAI's Responses API with LMDeploy's own parameters: text and function calls only, and nothing is stored. See <https://developers.openai.com/api/reference/resources/responses/methods/create>.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponsesRequest {
    /// Not supported: true is refused. Default false.
    #[serde(rename = "background", skip_serializing_if = "Option::is_none")]
    pub background: Option<bool>,
    /// Not supported: refused if set.
    #[serde(rename = "context_management", skip_serializing_if = "Option::is_none")]
    pub context_management: Option<Vec<std::collections::HashMap<String, serde_json::Value>>>,
    /// Not supported: refused if set; send the whole conversation as `input`.
    #[serde(rename = "conversation", skip_serializing_if = "Option::is_none")]
    pub conversation: Option<serde_json::Value>,
    /// Accepted and not read.
    #[serde(rename = "include", skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<models::ResponsesRequestIncludeItem>>,
    /// What to answer: a text of the user's, or a list of items of type `message`, `function_call` or `function_call_output`, with text only. Required by this server.
    #[serde(rename = "input", skip_serializing_if = "Option::is_none")]
    pub input: Option<serde_json::Value>,
    /// Instructions before the input, as the first part of the system message.
    #[serde(rename = "instructions", skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
    /// Tokens to generate at most, reasoning included; unset is what the context has left. More than 0.
    #[serde(rename = "max_output_tokens", skip_serializing_if = "Option::is_none")]
    pub max_output_tokens: Option<i64>,
    /// Accepted and not heeded; repeated in the answer.
    #[serde(rename = "max_tool_calls", skip_serializing_if = "Option::is_none")]
    pub max_tool_calls: Option<i64>,
    /// Not read; repeated in the answer.
    #[serde(rename = "metadata", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::HashMap<String, String>>,
    /// The served model's name, or that of one of its adapters; others get status 404. Unset is the served model.
    #[serde(rename = "model", skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Accepted and not read by this operation.
    #[serde(rename = "logit_bias", skip_serializing_if = "Option::is_none")]
    pub logit_bias: Option<std::collections::HashMap<String, f64>>,
    /// Whether the answer may hold several function calls. If false, the server keeps the first one and drops the others. Default true.
    #[serde(
        rename = "parallel_tool_calls",
        skip_serializing_if = "Option::is_none"
    )]
    pub parallel_tool_calls: Option<bool>,
    /// Not supported: refused if set; send the whole conversation as `input`.
    #[serde(
        rename = "previous_response_id",
        skip_serializing_if = "Option::is_none"
    )]
    pub previous_response_id: Option<String>,
    /// Not supported: refused if set.
    #[serde(rename = "prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<serde_json::Value>,
    /// Not read; repeated in the answer.
    #[serde(rename = "prompt_cache_key", skip_serializing_if = "Option::is_none")]
    pub prompt_cache_key: Option<String>,
    /// Not read; repeated in the answer.
    #[serde(
        rename = "prompt_cache_retention",
        skip_serializing_if = "Option::is_none"
    )]
    pub prompt_cache_retention: Option<models::ResponsesRequestPromptCacheRetention>,
    /// Not heeded by LMDeploy 0.18.0; repeated in the answer.
    #[serde(rename = "reasoning", skip_serializing_if = "Option::is_none")]
    pub reasoning: Option<serde_json::Value>,
    /// Not read; repeated in the answer. Characters at most 64.
    #[serde(rename = "safety_identifier", skip_serializing_if = "Option::is_none")]
    pub safety_identifier: Option<String>,
    /// Not heeded; repeated in the answer. Default auto.
    #[serde(rename = "service_tier", skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<models::ResponsesRequestServiceTier>,
    /// Accepted and not read: the server stores nothing. Default true.
    #[serde(rename = "store", skip_serializing_if = "Option::is_none")]
    pub store: Option<bool>,
    /// Whether to send the answer as events while it is generated. Default false.
    #[serde(rename = "stream", skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    /// Accepted and not read.
    #[serde(rename = "stream_options", skip_serializing_if = "Option::is_none")]
    pub stream_options: Option<serde_json::Value>,
    /// How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// The form of the answer: `format` of type `text`, `json_object` or `json_schema`. `verbosity` is not read.
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<serde_json::Value>,
    /// `auto`, `none`, `required`, or an object with type `function` and a `name` among the tools. Others are refused.
    #[serde(rename = "tool_choice", skip_serializing_if = "Option::is_none")]
    pub tool_choice: Option<serde_json::Value>,
    /// Functions that the model may call; tools of other types are left out. Needs `--tool-call-parser` or a GPT-OSS model.
    #[serde(rename = "tools", skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<std::collections::HashMap<String, serde_json::Value>>>,
    /// Not heeded; repeated in the answer.
    #[serde(rename = "top_logprobs", skip_serializing_if = "Option::is_none")]
    pub top_logprobs: Option<i64>,
    /// Chooses among the most likely tokens that reach this probability together, 0 to 1. Unset and without a default of the model it is 1, which is off.
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// Not heeded: input that is too long is refused. Repeated in the answer. Default disabled.
    #[serde(rename = "truncation", skip_serializing_if = "Option::is_none")]
    pub truncation: Option<models::ResponsesRequestTruncation>,
    /// Not read; repeated in the answer.
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Accepted and not read; use `repetition_penalty`.
    #[serde(rename = "presence_penalty", skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// Accepted and not read; use `repetition_penalty`.
    #[serde(rename = "frequency_penalty", skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// Above 1 makes tokens that were there before less likely; 1 is off.
    #[serde(rename = "repetition_penalty", skip_serializing_if = "Option::is_none")]
    pub repetition_penalty: Option<f64>,
    /// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
    #[serde(rename = "top_k", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<i64>,
    /// Words that end the answer, each a single token of the vocabulary; longer ones are not heeded.
    #[serde(rename = "stop", skip_serializing_if = "Option::is_none")]
    pub stop: Option<models::TextOrTextList>,
    /// Seed of the random choice of tokens; unset is a random one.
    #[serde(rename = "seed", skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    /// Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off.
    #[serde(rename = "min_p", skip_serializing_if = "Option::is_none")]
    pub min_p: Option<f64>,
    /// Whether to go on past the model's own end and the stop words, up to `max_output_tokens`. Default false.
    #[serde(rename = "ignore_eos", skip_serializing_if = "Option::is_none")]
    pub ignore_eos: Option<bool>,
    /// Whether to leave the model's special tokens out of the text. Default true.
    #[serde(
        rename = "skip_special_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub skip_special_tokens: Option<bool>,
    /// Whether the stop word or end token that ended the answer is kept at its end. Default false.
    #[serde(
        rename = "include_stop_str_in_output",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_stop_str_in_output: Option<bool>,
    /// Id that the answer shall have; unset, the server makes one up that begins with `resp_`.
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
