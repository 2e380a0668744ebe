// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TextOrAnyList {
    /// As `String`.
    Text(String),
    /// As `Vec<serde_json::Value>`.
    AnyList(Vec<serde_json::Value>),
}

impl From<String> for TextOrAnyList {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TextOrAnyList {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<serde_json::Value>> for TextOrAnyList {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::AnyList(value)
    }
}
