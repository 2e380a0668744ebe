// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TextOrChatContentPartList {
    /// As `String`.
    Text(String),
    /// As `Vec<models::ChatContentPart>`.
    ChatContentPartList(Vec<models::ChatContentPart>),
}

impl From<String> for TextOrChatContentPartList {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TextOrChatContentPartList {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<models::ChatContentPart>> for TextOrChatContentPartList {
    fn from(value: Vec<models::ChatContentPart>) -> Self {
        Self::ChatContentPartList(value)
    }
}
