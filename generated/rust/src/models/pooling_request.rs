// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Pooling request.  Currently we follow vLLM API protocol, <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>  Notice that ideally we should reuse the input format of embedding API <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174> <https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/http_server.py#L383>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PoolingRequest {
    /// Model name. Available from /v1/models.
    #[serde(rename = "model", skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Input text to be embed
    #[serde(rename = "input")]
    pub input: models::IntegerListOrIntegerListListOrTextOrTextList,
    /// Default float.
    #[serde(rename = "encoding_format", skip_serializing_if = "Option::is_none")]
    pub encoding_format: Option<models::PoolingRequestEncodingFormat>,
    /// `dimensions`
    #[serde(rename = "dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<i64>,
    /// `user`
    #[serde(rename = "user", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

impl PoolingRequest {
    /// Sets what is required and nothing else.
    pub fn new(input: models::IntegerListOrIntegerListListOrTextOrTextList) -> Self {
        Self {
            model: None,
            input,
            encoding_format: None,
            dimensions: None,
            user: None,
        }
    }
}
