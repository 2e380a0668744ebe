// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A conversation to continue, in OpenAI's shape with LMDeploy's own parameters; see <https://platform.openai.com/docs/api-reference/chat/create>. What is unset falls to the server's `--generation-config`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatCompletionRequest {
    /// Model name. Available from /v1/models.
    #[serde(rename = "model")]
    pub model: String,
    /// Chat history in OpenAI format. Chat history example: `[{"role": "user", "content": "hi"}]`.
    #[serde(rename = "messages")]
    pub messages: Vec<models::ChatMessageParam>,
    /// To modulate the next token probability.
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// Only the most probable tokens whose probabilities add up to this are sampled from; 1 samples from all.
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// The tools that the model may call. The server needs `--tool-call-parser` to read its calls.
    #[serde(rename = "tools", skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<models::Tool>>,
    /// `none`, `auto`, `required`, or one tool by its name. Most parsers only choose the tools that the model is shown; the model may still answer without a call. Default auto.
    #[serde(rename = "tool_choice", skip_serializing_if = "Option::is_none")]
    pub tool_choice: Option<models::ChatCompletionRequestToolChoice>,
    /// Whether the answer may hold several tool calls. If false, the server keeps the first one and drops the others. Default true.
    #[serde(
        rename = "parallel_tool_calls",
        skip_serializing_if = "Option::is_none"
    )]
    pub parallel_tool_calls: Option<bool>,
    /// Whether to return the log probability of each token. The PyTorch backend needs `--logprobs-mode`. Default false.
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<bool>,
    /// How many of the most likely tokens to return at each position, 0 to 20. Needs `logprobs`; unset is one.
    #[serde(rename = "top_logprobs", skip_serializing_if = "Option::is_none")]
    pub top_logprobs: Option<i64>,
    /// How many chat completion choices to generate for each input message. Accepts values from 1 to 128. Default 1.
    #[serde(rename = "n", skip_serializing_if = "Option::is_none")]
    pub n: Option<i64>,
    /// Bias to logits. Only supported in pytorch engine.
    #[serde(rename = "logit_bias", skip_serializing_if = "Option::is_none")]
    pub logit_bias: Option<std::collections::HashMap<String, f64>>,
    /// An upper bound for the number of tokens that can be generated for a completion, including visible output tokens and reasoning tokens
    #[serde(
        rename = "max_completion_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_completion_tokens: Option<i64>,
    /// Output token nums. Default to None. Deprecated: Use max_completion_tokens instead.
    #[serde(rename = "max_tokens", skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i64>,
    /// Texts that end the answer, each a single token of the vocabulary; longer ones are matched by no server.
    #[serde(rename = "stop", skip_serializing_if = "Option::is_none")]
    pub stop: Option<models::TextOrTextList>,
    /// Whether to stream the results or not. Default to false.
    #[serde(rename = "stream", skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    /// Options for streaming response. Only set this when you set stream: true.
    #[serde(rename = "stream_options", skip_serializing_if = "Option::is_none")]
    pub stream_options: Option<models::StreamOptions>,
    /// Accepted and not read; use `repetition_penalty`. Default 0.0.
    #[serde(rename = "presence_penalty", skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// Accepted and not read; use `repetition_penalty`. Default 0.0.
    #[serde(rename = "frequency_penalty", skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// Accepted and not read.
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Passed to the chat template, and read only by those that know it; DeepSeek V4 knows `high` and `max`. Not passed on if a message holds images, video or audio.
    #[serde(rename = "reasoning_effort", skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<models::ChatCompletionRequestReasoningEffort>,
    /// To generate response according to given schema. Examples: { "type": "json_schema", "json_schema":{ "name": "test", "schema":{ "properties":{ "name":{"type":"string"} }, "required":["name"], "type":"object" } } } or `{"type": "regex_schema", "regex_schema": "call me [A-Za-z]{1,10}"}`
    #[serde(rename = "response_format", skip_serializing_if = "Option::is_none")]
    pub response_format: Option<models::ResponseFormat>,
    /// The parameter for repetition penalty. 1.0 means no penalty.
    #[serde(rename = "repetition_penalty", skip_serializing_if = "Option::is_none")]
    pub repetition_penalty: Option<f64>,
    /// N-gram length for repetition early stop (PyTorch engine). `0` disables. At least 0, default 0.
    #[serde(
        rename = "repetition_ngram_size",
        skip_serializing_if = "Option::is_none"
    )]
    pub repetition_ngram_size: Option<i64>,
    /// How many times that n-gram must repeat to trigger early stop. `0` disables. At least 0, default 0.
    #[serde(
        rename = "repetition_ngram_threshold",
        skip_serializing_if = "Option::is_none"
    )]
    pub repetition_ngram_threshold: Option<i64>,
    /// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose. Not with `n` above 1. Default -1.
    #[serde(rename = "session_id", skip_serializing_if = "Option::is_none")]
    pub session_id: Option<i64>,
    /// Indicator for ignoring eos. Default false.
    #[serde(rename = "ignore_eos", skip_serializing_if = "Option::is_none")]
    pub ignore_eos: Option<bool>,
    /// Whether or not to remove special tokens in the decoding. Default to be True.
    #[serde(
        rename = "skip_special_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub skip_special_tokens: Option<bool>,
    /// Whether or not to add spaces around special tokens. The behavior of Fast tokenizers is to have this to False. This is setup to True in slow tokenizers. Default true.
    #[serde(
        rename = "spaces_between_special_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub spaces_between_special_tokens: Option<bool>,
    /// The number of the highest probability vocabulary tokens to keep for top-k-filtering.
    #[serde(rename = "top_k", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<i64>,
    /// Seed of the random choice of tokens; unset is a random one. With `n` above 1 each choice adds its index.
    #[serde(rename = "seed", skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    /// To generate at least numbers of tokens.
    #[serde(rename = "min_new_tokens", skip_serializing_if = "Option::is_none")]
    pub min_new_tokens: Option<i64>,
    /// Minimum token probability, which will be scaled by the probability of the most likely token. It must be a value between 0 and 1. Typical values are in the 0.01-0.2 range, comparably selective as setting `top_p` in the 0.99-0.8 range (use the opposite of normal `top_p` values).
    #[serde(rename = "min_p", skip_serializing_if = "Option::is_none")]
    pub min_p: Option<f64>,
    /// Deprecated: set `enable_thinking` in `chat_template_kwargs`, which also wins over this. Unset leaves it to the chat template.
    #[serde(rename = "enable_thinking", skip_serializing_if = "Option::is_none")]
    pub enable_thinking: Option<bool>,
    /// Whether to return the ids of the answer's tokens as `output_ids`. Default false.
    #[serde(rename = "return_token_ids", skip_serializing_if = "Option::is_none")]
    pub return_token_ids: Option<bool>,
    /// Whether to return each token's log probability and id as `output_token_logprobs`. The PyTorch backend needs `--logprobs-mode`. Default false.
    #[serde(rename = "return_logprob", skip_serializing_if = "Option::is_none")]
    pub return_logprob: Option<bool>,
    /// Whether the stop word or end token that ended the answer is kept at its end. Default false.
    #[serde(
        rename = "include_stop_str_in_output",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_stop_str_in_output: Option<bool>,
    /// Additional keyword args to pass to the template renderer. Will be accessible by the chat template.
    #[serde(
        rename = "chat_template_kwargs",
        skip_serializing_if = "Option::is_none"
    )]
    pub chat_template_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Additional kwargs to pass to the media IO processing, keyed by modality.
    #[serde(rename = "media_io_kwargs", skip_serializing_if = "Option::is_none")]
    pub media_io_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Additional kwargs to pass to the HF processor
    #[serde(
        rename = "mm_processor_kwargs",
        skip_serializing_if = "Option::is_none"
    )]
    pub mm_processor_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Token IDs as input. Only used when messages is empty. Mutually exclusive with non-empty messages.
    #[serde(rename = "input_ids", skip_serializing_if = "Option::is_none")]
    pub input_ids: Option<Vec<i64>>,
    /// Image data for multimodal input. Only used alongside input_ids when messages is empty. Mutually exclusive with non-empty messages. Can be a URL/base64 string, a dict, or a list of these.
    #[serde(rename = "image_data", skip_serializing_if = "Option::is_none")]
    pub image_data: Option<serde_json::Value>,
    /// Whether to return MoE routed expert indices in the response. Default false.
    #[serde(
        rename = "return_routed_experts",
        skip_serializing_if = "Option::is_none"
    )]
    pub return_routed_experts: Option<bool>,
}

impl ChatCompletionRequest {
    /// Sets what is required and nothing else.
    pub fn new(model: impl Into<String>, messages: Vec<models::ChatMessageParam>) -> Self {
        Self {
            model: model.into(),
            messages,
            temperature: None,
            top_p: None,
            tools: None,
            tool_choice: None,
            parallel_tool_calls: None,
            logprobs: None,
            top_logprobs: None,
            n: None,
            logit_bias: None,
            max_completion_tokens: None,
            max_tokens: None,
            stop: None,
            stream: None,
            stream_options: None,
            presence_penalty: None,
            frequency_penalty: None,
            user: None,
            reasoning_effort: None,
            response_format: None,
            repetition_penalty: None,
            repetition_ngram_size: None,
            repetition_ngram_threshold: None,
            session_id: None,
            ignore_eos: None,
            skip_special_tokens: None,
            spaces_between_special_tokens: None,
            top_k: None,
            seed: None,
            min_new_tokens: None,
            min_p: None,
            enable_thinking: None,
            return_token_ids: None,
            return_logprob: None,
            include_stop_str_in_output: None,
            chat_template_kwargs: None,
            media_io_kwargs: None,
            mm_processor_kwargs: None,
            input_ids: None,
            image_data: None,
            return_routed_experts: None,
        }
    }
}
