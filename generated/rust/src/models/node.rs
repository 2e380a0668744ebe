// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// An api_server behind a proxy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// The base URL of the api_server.
    #[serde(rename = "url")]
    pub url: String,
    /// Its models and speed; unset, the proxy asks the node for its models.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<models::NodeStatus>,
}

impl Node {
    /// Sets what is required and nothing else.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            status: None,
        }
    }
}
