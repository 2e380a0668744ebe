// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// A call of a tool by the model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToolCall {
    /// Which function is called, with what.
    #[serde(rename = "function")]
    pub function: models::FunctionCall,
    /// Id of the call, to be sent back as `tool_call_id` with the result.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What kind of tool is called. Known values: `function`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl ToolCall {
    /// Sets what is required and nothing else.
    pub fn new(function: models::FunctionCall) -> Self {
        Self {
            function,
            id: None,
            r#type: None,
        }
    }
}
