// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The score of one input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PoolingScore {
    /// Which input this is the score of, from 0.
    #[serde(rename = "index")]
    pub index: i64,
    /// `pooling`.
    #[serde(rename = "object")]
    pub object: String,
    /// The reward; its scale is the model's.
    #[serde(rename = "data")]
    pub data: f64,
}

impl PoolingScore {
    /// Sets what is required and nothing else.
    pub fn new(index: i64, object: impl Into<String>, data: f64) -> Self {
        Self {
            index,
            object: object.into(),
            data,
        }
    }
}
