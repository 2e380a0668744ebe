// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Receive weights through a previously initialized distributed group and load them into the running model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateWeightsFromDistributedRequest {
    /// `names`
    #[serde(rename = "names")]
    pub names: Vec<String>,
    /// `dtypes`
    #[serde(rename = "dtypes")]
    pub dtypes: Vec<String>,
    /// `shapes`
    #[serde(rename = "shapes")]
    pub shapes: Vec<Vec<i64>>,
    /// `group_name`
    #[serde(rename = "group_name")]
    pub group_name: String,
    /// `load_format`
    #[serde(rename = "load_format", skip_serializing_if = "Option::is_none")]
    pub load_format: Option<String>,
    /// Default false.
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
