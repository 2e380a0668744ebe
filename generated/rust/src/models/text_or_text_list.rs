// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TextOrTextList {
    /// As `String`.
    Text(String),
    /// As `Vec<String>`.
    TextList(Vec<String>),
}

impl From<String> for TextOrTextList {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TextOrTextList {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for TextOrTextList {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}
