// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of ResponseFormatType.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ResponseFormatType {
    /// `text` on the wire.
    #[serde(rename = "text")]
    Text,

    /// `json_object` on the wire.
    #[serde(rename = "json_object")]
    JsonObject,

    /// `json_schema` on the wire.
    #[serde(rename = "json_schema")]
    JsonSchema,

    /// `regex_schema` on the wire.
    #[serde(rename = "regex_schema")]
    RegexSchema,
}
