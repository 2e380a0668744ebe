// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Model list consists of model cards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelList {
    /// `data`
    #[serde(rename = "data")]
    pub data: Vec<models::ModelCard>,
    /// Default list.
    #[serde(rename = "object")]
    pub object: String,
}

impl ModelList {
    /// Sets what is required and nothing else.
    pub fn new(data: Vec<models::ModelCard>, object: impl Into<String>) -> Self {
        Self {
            data,
            object: object.into(),
        }
    }
}
