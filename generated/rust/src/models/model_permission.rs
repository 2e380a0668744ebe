// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What may be done with a model, in an old shape of OpenAI's: the values are fixed, and say nothing about the server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelPermission {
    /// Always false. Default false.
    #[serde(rename = "allow_create_engine")]
    pub allow_create_engine: bool,
    /// Always false. Default false.
    #[serde(rename = "allow_fine_tuning")]
    pub allow_fine_tuning: bool,
    /// Always true, also where the server gives no log probabilities. Default true.
    #[serde(rename = "allow_logprobs")]
    pub allow_logprobs: bool,
    /// Always true. Default true.
    #[serde(rename = "allow_sampling")]
    pub allow_sampling: bool,
    /// Always true. Default true.
    #[serde(rename = "allow_search_indices")]
    pub allow_search_indices: bool,
    /// Always true. Default true.
    #[serde(rename = "allow_view")]
    pub allow_view: bool,
    /// When the list was made, in Unix time in seconds.
    #[serde(rename = "created")]
    pub created: i64,
    /// Always null.
    #[serde(rename = "group", skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// A random id, another one in each list.
    #[serde(rename = "id")]
    pub id: String,
    /// Always false. Default false.
    #[serde(rename = "is_blocking")]
    pub is_blocking: bool,
    /// Always `model_permission`. Default model_permission.
    #[serde(rename = "object")]
    pub object: String,
    /// Always `*`. Default *.
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
