// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A prompt to continue, given by exactly one of `prompt` and `input_ids`. What is unset falls to the server's `--generation-config`.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenerateReqInput {
    /// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose. Default -1.
    #[serde(rename = "session_id", skip_serializing_if = "Option::is_none")]
    pub session_id: Option<i64>,
    /// The text to continue, without a chat template. Excludes `input_ids`.
    #[serde(rename = "prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// The token ids to continue. Excludes `prompt`.
    #[serde(rename = "input_ids", skip_serializing_if = "Option::is_none")]
    pub input_ids: Option<Vec<i64>>,
    /// Images that go with the prompt, each a URL, a `data:` URL, or an object with `url`. For models that read images.
    #[serde(rename = "image_data", skip_serializing_if = "Option::is_none")]
    pub image_data: Option<serde_json::Value>,
    /// Whether to return the log probability of each token. The PyTorch backend needs `--logprobs-mode`.
    #[serde(rename = "return_logprob", skip_serializing_if = "Option::is_none")]
    pub return_logprob: Option<bool>,
    /// How many of the most likely tokens to return at each position; unset or 0 is none. Needs `return_logprob`.
    #[serde(rename = "top_logprobs_num", skip_serializing_if = "Option::is_none")]
    pub top_logprobs_num: Option<i64>,
    /// Returns log probabilities of the prompt's tokens after this position, from 0; -1 returns none. Needs `return_logprob`, `max_tokens` 0, and a PyTorch engine of role `Hybrid` without speculative decoding. At least -1, default -1.
    #[serde(rename = "logprob_start_len", skip_serializing_if = "Option::is_none")]
    pub logprob_start_len: Option<i64>,
    /// Tokens to generate at most, 1 or more; 0 only together with `logprob_start_len`. Default 128.
    #[serde(rename = "max_tokens", skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i64>,
    /// Words that end the text, each a single token of the vocabulary. Send a list: LMDeploy 0.18.0 refuses a single string with status 400.
    #[serde(rename = "stop", skip_serializing_if = "Option::is_none")]
    pub stop: Option<models::TextOrTextList>,
    /// Ids of tokens that end the text.
    #[serde(rename = "stop_token_ids", skip_serializing_if = "Option::is_none")]
    pub stop_token_ids: Option<Vec<i64>>,
    /// Whether to send the text as events while it is generated. Default false.
    #[serde(rename = "stream", skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    /// How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// Above 1 makes tokens that were there before less likely; 1 is off.
    #[serde(rename = "repetition_penalty", skip_serializing_if = "Option::is_none")]
    pub repetition_penalty: Option<f64>,
    /// Whether to go on past the model's own end and the stop words, up to `max_tokens`. Default false.
    #[serde(rename = "ignore_eos", skip_serializing_if = "Option::is_none")]
    pub ignore_eos: Option<bool>,
    /// Chooses among the most likely tokens that reach this probability together, above 0 up to 1. Unset and without a default of the model it is 1, which is off.
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// Chooses among this many of the most likely tokens, 0 or more; 1 always takes the most likely one. Unset and without a default of the model it is 50.
    #[serde(rename = "top_k", skip_serializing_if = "Option::is_none")]
    pub top_k: Option<i64>,
    /// Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off.
    #[serde(rename = "min_p", skip_serializing_if = "Option::is_none")]
    pub min_p: Option<f64>,
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
    /// Whether the stop word or end token that ended the text is kept at its end. Default false.
    #[serde(
        rename = "include_stop_str_in_output",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_stop_str_in_output: Option<bool>,
    /// Whether to return which experts each token was sent to. PyTorch backend only, with `--enable-return-routed-experts`. Default false.
    #[serde(
        rename = "return_routed_experts",
        skip_serializing_if = "Option::is_none"
    )]
    pub return_routed_experts: Option<bool>,
    /// Ends the text once this many tokens at its end have come `repetition_ngram_threshold` times; 0 is off. PyTorch backend only. At least 0, default 0.
    #[serde(
        rename = "repetition_ngram_size",
        skip_serializing_if = "Option::is_none"
    )]
    pub repetition_ngram_size: Option<i64>,
    /// How often the last `repetition_ngram_size` tokens must have come for the text to end; 0 is off. PyTorch backend only. At least 0, default 0.
    #[serde(
        rename = "repetition_ngram_threshold",
        skip_serializing_if = "Option::is_none"
    )]
    pub repetition_ngram_threshold: Option<i64>,
    /// Options of the readers of images, videos and sounds, by kind of media.
    #[serde(rename = "media_io_kwargs", skip_serializing_if = "Option::is_none")]
    pub media_io_kwargs: Option<std::collections::HashMap<String, serde_json::Value>>,
    /// Options of the model's own processor of images and the like.
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
