// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Weights for the running model, or a part of them. The tensors stay on their GPU: the trainer runs on the same machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateParamsRequest {
    /// Names and handles of tensors, pickled and in base64; the PyTorch backend takes a list too, one entry a tensor-parallel worker. TurboMind wants those of one whole layer, or all outside the layers.
    #[serde(rename = "serialized_named_tensors")]
    pub serialized_named_tensors: serde_json::Value,
    /// `flattened_bucket` if the tensors are one flat tensor with a list of what it holds; unset if each is its own. PyTorch backend only.
    #[serde(rename = "load_format", skip_serializing_if = "Option::is_none")]
    pub load_format: Option<String>,
    /// Whether these are the last weights of the update: the model is then made ready. Default false.
    #[serde(rename = "finished", skip_serializing_if = "Option::is_none")]
    pub finished: Option<bool>,
}

impl UpdateParamsRequest {
    /// Sets what is required and nothing else.
    pub fn new(serialized_named_tensors: serde_json::Value) -> Self {
        Self {
            serialized_named_tensors,
            load_format: None,
            finished: None,
        }
    }
}
