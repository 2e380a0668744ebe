// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// How one block pool of a key-value cache lies in memory. Two engines connect only if their pools agree but for the number of blocks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeCachePoolInfo {
    /// Sizes of the pool's tensor by axis, in elements.
    #[serde(rename = "shape")]
    pub shape: Vec<i64>,
    /// Type of the elements in PyTorch's words, such as `torch.bfloat16`.
    #[serde(rename = "dtype")]
    pub dtype: String,
    /// Bytes an element.
    #[serde(rename = "element_size")]
    pub element_size: i64,
    /// Which axis of `shape` counts the blocks, from 0.
    #[serde(rename = "entry_axis")]
    pub entry_axis: i64,
}

impl DistServeCachePoolInfo {
    /// Sets what is required and nothing else.
    pub fn new(
        shape: Vec<i64>,
        dtype: impl Into<String>,
        element_size: i64,
        entry_axis: i64,
    ) -> Self {
        Self {
            shape,
            dtype: dtype.into(),
            element_size,
            entry_axis,
        }
    }
}
