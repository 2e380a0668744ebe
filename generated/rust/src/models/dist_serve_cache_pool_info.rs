// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Serializable physical layout of one registered cache pool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeCachePoolInfo {
    /// `shape`
    #[serde(rename = "shape")]
    pub shape: Vec<i64>,
    /// `dtype`
    #[serde(rename = "dtype")]
    pub dtype: String,
    /// `element_size`
    #[serde(rename = "element_size")]
    pub element_size: i64,
    /// `entry_axis`
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
