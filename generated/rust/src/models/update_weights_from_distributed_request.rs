// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Which tensors the trainer broadcasts next through a process group, from rank 0. PyTorch backend only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateWeightsFromDistributedRequest {
    /// Names of the tensors in the model, in the order of the broadcast; may be empty with `finished`.
    #[serde(rename = "names")]
    pub names: Vec<String>,
    /// Type of each tensor in PyTorch's words, such as `bfloat16`.
    #[serde(rename = "dtypes")]
    pub dtypes: Vec<String>,
    /// Sizes of each tensor by axis, in elements.
    #[serde(rename = "shapes")]
    pub shapes: Vec<Vec<i64>>,
    /// The name that `/init_weights_update_group` was given.
    #[serde(rename = "group_name")]
    pub group_name: String,
    /// `flattened_bucket` if all tensors come in one broadcast; unset if each has its own.
    #[serde(rename = "load_format", skip_serializing_if = "Option::is_none")]
    pub load_format: Option<String>,
    /// Whether these are the last weights of the update: the model is then made ready. Default false.
    #[serde(rename = "finished", skip_serializing_if = "Option::is_none")]
    pub finished: Option<bool>,
}

impl UpdateWeightsFromDistributedRequest {
    /// Sets what is required and nothing else.
    pub fn new(
        names: Vec<String>,
        dtypes: Vec<String>,
        shapes: Vec<Vec<i64>>,
        group_name: impl Into<String>,
    ) -> Self {
        Self {
            names,
            dtypes,
            shapes,
            group_name: group_name.into(),
            load_format: None,
            finished: None,
        }
    }
}
