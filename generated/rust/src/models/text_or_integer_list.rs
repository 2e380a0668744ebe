// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TextOrIntegerList {
    /// As `String`.
    Text(String),
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
}

impl From<String> for TextOrIntegerList {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TextOrIntegerList {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<i64>> for TextOrIntegerList {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}
