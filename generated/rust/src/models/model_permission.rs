// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Model permissions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelPermission {
    /// Default false.
    #[serde(rename = "allow_create_engine")]
    pub allow_create_engine: bool,
    /// Default false.
    #[serde(rename = "allow_fine_tuning")]
    pub allow_fine_tuning: bool,
    /// Default true.
    #[serde(rename = "allow_logprobs")]
    pub allow_logprobs: bool,
    /// Default true.
    #[serde(rename = "allow_sampling")]
    pub allow_sampling: bool,
    /// Default true.
    #[serde(rename = "allow_search_indices")]
    pub allow_search_indices: bool,
    /// Default true.
    #[serde(rename = "allow_view")]
    pub allow_view: bool,
    /// `created`
    #[serde(rename = "created")]
    pub created: i64,
    /// `group`
    #[serde(rename = "group", skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
    /// Default false.
    #[serde(rename = "is_blocking")]
    pub is_blocking: bool,
    /// Default model_permission.
    #[serde(rename = "object")]
    pub object: String,
    /// Default *.
    #[serde(rename = "organization")]
    pub organization: String,
}

impl ModelPermission {
    /// Sets what is required and nothing else.
    pub fn new(
        allow_create_engine: bool,
        allow_fine_tuning: bool,
        allow_logprobs: bool,
        allow_sampling: bool,
        allow_search_indices: bool,
        allow_view: bool,
        created: i64,
        id: impl Into<String>,
        is_blocking: bool,
        object: impl Into<String>,
        organization: impl Into<String>,
    ) -> Self {
        Self {
            allow_create_engine,
            allow_fine_tuning,
            allow_logprobs,
            allow_sampling,
            allow_search_indices,
            allow_view,
            created,
            group: None,
            id: id.into(),
            is_blocking,
            object: object.into(),
            organization: organization.into(),
        }
    }
}
