// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The models that the server offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelList {
    /// The served model first, then its adapters; from a proxy those of all its nodes, repeated where several have the same.
    #[serde(rename = "data")]
    pub data: Vec<models::ModelCard>,
    /// Always `list`. Default list.
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
