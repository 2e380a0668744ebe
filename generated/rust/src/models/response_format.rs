// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// ResponseFormat of LMDeploy's API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponseFormat {
    /// `type`
    #[serde(rename = "type")]
    pub r#type: models::ResponseFormatType,
    /// `json_schema`
    #[serde(rename = "json_schema", skip_serializing_if = "Option::is_none")]
    pub json_schema: Option<models::JsonSchema>,
    /// `regex_schema`
    #[serde(rename = "regex_schema", skip_serializing_if = "Option::is_none")]
    pub regex_schema: Option<String>,
}

impl ResponseFormat {
    /// Sets what is required and nothing else.
    pub fn new(r#type: models::ResponseFormatType) -> Self {
        Self {
            r#type,
            json_schema: None,
            regex_schema: None,
        }
    }
}
