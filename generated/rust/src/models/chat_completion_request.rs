// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A conversation to continue, in OpenAI's shape with LMDeploy's own parameters; see <https://platform.openai.com/docs/api-reference/chat/create>. What is unset falls to the server's `--generation-config`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatCompletionRequest {
    /// One of the names that `/v1/models` lists.
    #[serde(rename = "model")]
    pub model: String,
    /// The conversation so far, the newest message last.
    #[serde(rename = "messages")]
    pub messages: Vec<models::ChatMessageParam>,
    /// How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
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
    /// How many answers to generate, 1 to 128. Default 1.
    #[serde(rename = "n", skip_serializing_if = "Option::is_none")]
    pub n: Option<i64>,
    /// What to add to the logit of a token, by its id. PyTorch backend only.
    #[serde(rename = "logit_bias", skip_serializing_if = "Option::is_none")]
    pub logit_bias: Option<std::collections::HashMap<String, f64>>,
    /// The most tokens to generate, reasoning included; unset, what the context has left.
    #[serde(
        rename = "max_completion_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_completion_tokens: Option<i64>,
    /// The most tokens to generate; unset, what the context has left. Deprecated: use `max_completion_tokens`.
    #[serde(rename = "max_tokens", skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i64>,
    /// Texts that end the answer, each a single token of the vocabulary; longer ones are matched by no server.
    #[serde(rename = "stop", skip_serializing_if = "Option::is_none")]
    pub stop: Option<models::TextOrTextList>,
    /// Whether the answer comes as events while it is generated. Default false.
    #[serde(rename = "stream", skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    /// What a stream tells besides the answer. Only with `stream`.
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
    /// What the answer has to be: text, any JSON, JSON of a schema, or what matches a regular expression.
    #[serde(rename = "response_format", skip_serializing_if = "Option::is_none")]
    pub response_format: Option<models::ResponseFormat>,
    /// Above 1 makes tokens that were there before less likely; 1 is off.
    #[serde(rename = "repetition_penalty", skip_serializing_if = "Option::is_none")]
    pub repetition_penalty: Option<f64>,
    /// Ends an answer that repeats itself: the length, in tokens, of the pattern to look for. 0 is off. PyTorch backend only. At least 0, default 0.
    #[serde(
        rename = "repetition_ngram_size",
        skip_serializing_if = "Option::is_none"
    )]
    pub repetition_ngram_size: Option<i64>,
    /// How often a pattern of `repetition_ngram_size` tokens may come before the answer is ended. 0 is off. PyTorch backend only. At least 0, default 0.
    #[serde(
        rename = "repetition_ngram_threshold",
        skip_serializing_if = "Option::is_none"
    )]
    pub repetition_ngram_threshold: Option<i64>,
    /// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose. Not with `n` above 1. Default -1.
    #[serde(rename = "session_id", skip_serializing_if = "Option::is_none")]
    pub session_id: Option<i64>,
    /// Whether to go on past the model's own end and the stop words, up to `max_tokens`. Default false.
    #[serde(rename = "ignore_eos", skip_serializing_if = "Option::is_none")]
    pub ignore_eos: Option<bool>,
    /// Whether to leave the model's special tokens out of the text. Default true.
    #[serde(
        rename = "skip_special_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub skip_special_tokens: Option<bool>,
    /// Whether to put spaces around special tokens in the text; only some tokenizers know it. Default true.
    #[serde(
        rename = "spaces_between_special_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub spaces_between_special_tokens: Option<bool>,
    /// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
    #[serde(rename = "top_k", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<i64>,
    /// Seed of the random choice of tokens; unset is a random one. With `n` above 1 each choice adds its index.
    #[serde(rename = "seed", skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    /// The fewest tokens to generate before the answer may end.
    #[serde(rename = "min_new_tokens", skip_serializing_if = "Option::is_none")]
    pub min_new_tokens: Option<i64>,
    /// Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off.
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
    /// Variables for the model's chat template, such as `enable_thinking`.
    #[serde(
        rename = "chat_template_kwargs",
        skip_serializing_if = "Option::is_none"
    )]
    pub chat_template_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Options of the readers of images, videos and sounds, by kind of media.
    #[serde(rename = "media_io_kwargs", skip_serializing_if = "Option::is_none")]
    pub media_io_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Options of the model's own processor of images and the like.
    #[serde(
        rename = "mm_processor_kwargs",
        skip_serializing_if = "Option::is_none"
    )]
    pub mm_processor_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
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
