// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Anthropic input message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageParam {
    /// `role`
    #[serde(rename = "role")]
    pub role: models::MessageParamRole,
    /// `content`
    #[serde(rename = "content")]
    pub content: models::TextOrContentBlockParamList,
}

impl MessageParam {
    /// Sets what is required and nothing else.
    pub fn new(
        role: models::MessageParamRole,
        content: models::TextOrContentBlockParamList,
    ) -> Self {
        Self { role, content }
    }
}
