// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One or several prompts to complete, without a chat template. What is unset falls to the server's `--generation-config`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompletionRequest {
    /// One of the names that `/v1/models` lists.
    #[serde(rename = "model")]
    pub model: String,
    /// The text to continue, or several, which are answered one after the other.
    #[serde(rename = "prompt")]
    pub prompt: models::TextOrTextList,
    /// Accepted and not read.
    #[serde(rename = "suffix", skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
    /// How freely tokens are chosen, 0 to 2; 0 always takes the most likely one on the PyTorch backend. Unset and without a default of the model it is 0.8.
    #[serde(rename = "temperature", skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// Accepted and not read: each prompt has one answer. Default 1.
    #[serde(rename = "n", skip_serializing_if = "Option::is_none")]
    pub n: Option<i64>,
    /// Not supported by LMDeploy 0.18.0: it returns none, and a stream can break off.
    #[serde(rename = "logprobs", skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<i64>,
    /// The most tokens to generate, reasoning included; unset, what the context has left.
    #[serde(
        rename = "max_completion_tokens",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_completion_tokens: Option<i64>,
    /// The most tokens to generate for each prompt; unset, what the context has left. Deprecated: use `max_completion_tokens`.
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
    /// Only the most probable tokens whose probabilities add up to this are sampled from; 1 samples from all.
    #[serde(rename = "top_p", skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// Accepted and not read: the answer never repeats the prompt. Default false.
    #[serde(rename = "echo", skip_serializing_if = "Option::is_none")]
    pub echo: Option<bool>,
    /// Accepted and not read; use `repetition_penalty`. Default 0.0.
    #[serde(rename = "presence_penalty", skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// Accepted and not read; use `repetition_penalty`. Default 0.0.
    #[serde(rename = "frequency_penalty", skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// Accepted and not read.
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
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
    /// A number of your own by which `/abort_request` can name this request; no other running request may have it. Unset, null and -1 let the server choose, as does a list of prompts. Default -1.
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
    /// Seed of the random choice of tokens; unset is a random one.
    #[serde(rename = "seed", skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    /// Drops tokens less likely than this share of the most likely one's probability, 0 to 1; 0 is off.
    #[serde(rename = "min_p", skip_serializing_if = "Option::is_none")]
    pub min_p: Option<f64>,
}

impl CompletionRequest {
    /// Sets what is required and nothing else.
    pub fn new(model: impl Into<String>, prompt: models::TextOrTextList) -> Self {
        Self {
            model: model.into(),
            prompt,
            suffix: None,
            temperature: None,
            n: None,
            logprobs: None,
            max_completion_tokens: None,
            max_tokens: None,
            stop: None,
            stream: None,
            stream_options: None,
            top_p: None,
            echo: None,
            presence_penalty: None,
            frequency_penalty: None,
            user: None,
            repetition_penalty: None,
            repetition_ngram_size: None,
            repetition_ngram_threshold: None,
            session_id: None,
            ignore_eos: None,
            skip_special_tokens: None,
            spaces_between_special_tokens: None,
            top_k: None,
            seed: None,
            min_p: None,
        }
    }
}
