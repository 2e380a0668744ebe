// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Where an image, a video or a sound is found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MediaUrl {
    /// An http(s) URL, or a `data:` URL with base64.
    #[serde(rename = "url")]
    pub url: String,
    /// `low`, `high` or `auto`, where the model's processor knows it.
    #[serde(rename = "detail", skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl MediaUrl {
    /// Sets what is required and nothing else.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            detail: None,
            extra: Default::default(),
        }
    }
}
