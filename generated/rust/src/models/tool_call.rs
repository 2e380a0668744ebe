// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// Tool call response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolCall {
    /// `function`
    #[serde(rename = "function")]
    pub function: models::FunctionCall,
    /// `id`
    #[serde(rename = "id")]
    pub id: String,
    /// Known values: `function`.
    #[serde(rename = "type")]
    pub r#type: String,
}

impl ToolCall {
    /// Sets what is required and nothing else.
    pub fn new(
        function: models::FunctionCall,
        id: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            function,
            id: id.into(),
            r#type: r#type.into(),
        }
    }
}
