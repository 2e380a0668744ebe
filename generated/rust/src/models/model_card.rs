// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One model that the server offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelCard {
    /// When the list was made, in Unix time in seconds: it says nothing about the model.
    #[serde(rename = "created", skip_serializing_if = "Option::is_none")]
    pub created: Option<i64>,
    /// The name to send as `model`: the served model's, or that of one of its adapters.
    #[serde(rename = "id")]
    pub id: String,
    /// Always `model`. Default model.
    #[serde(rename = "object", skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Always `lmdeploy`. Default lmdeploy.
    #[serde(rename = "owned_by", skip_serializing_if = "Option::is_none")]
    pub owned_by: Option<String>,
    /// Always null.
    #[serde(rename = "parent", skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// One entry that is the same for every model.
    #[serde(rename = "permission", skip_serializing_if = "Option::is_none")]
    pub permission: Option<Vec<models::ModelPermission>>,
    /// The same as `id`.
    #[serde(rename = "root", skip_serializing_if = "Option::is_none")]
    pub root: Option<String>,
}

impl ModelCard {
    /// Sets what is required and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            created: None,
            id: id.into(),
            object: None,
            owned_by: None,
            parent: None,
            permission: None,
            root: None,
        }
    }
}
