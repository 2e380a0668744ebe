// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One message of an Anthropic-shaped conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageParam {
    /// Who speaks. Messages of `system` may stand between others; the server moves them to the front if the chat template needs it.
    #[serde(rename = "role")]
    pub role: models::MessageParamRole,
    /// Text or blocks. Of a `system` message only the blocks of text are read.
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
