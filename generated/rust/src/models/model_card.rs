// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Model cards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelCard {
    /// `created`
    #[serde(rename = "created", skip_serializing_if = "Option::is_none")]
    pub created: Option<i64>,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
    /// Default model.
    #[serde(rename = "object", skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Default lmdeploy.
    #[serde(rename = "owned_by", skip_serializing_if = "Option::is_none")]
    pub owned_by: Option<String>,
    /// `parent`
    #[serde(rename = "parent", skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// `permission`
    #[serde(rename = "permission", skip_serializing_if = "Option::is_none")]
    pub permission: Option<Vec<models::ModelPermission>>,
    /// `root`
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
