// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The form that the answer has to follow. With `tool_choice` `required` it is not heeded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponseFormat {
    /// `text` is free, `json_object` any JSON object, `json_schema` what fits `json_schema`, `regex_schema` what matches `regex_schema`.
    #[serde(rename = "type")]
    pub r#type: models::ResponseFormatType,
    /// Of type `json_schema`: the schema.
    #[serde(rename = "json_schema", skip_serializing_if = "Option::is_none")]
    pub json_schema: Option<models::JsonSchema>,
    /// Of type `regex_schema`: a regular expression that the whole answer matches.
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
