// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum IntegerListOrIntegerListListOrTextOrTextList {
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
    /// As `Vec<Vec<i64>>`.
    IntegerListList(Vec<Vec<i64>>),
    /// As `String`.
    Text(String),
    /// As `Vec<String>`.
    TextList(Vec<String>),
}

impl From<Vec<i64>> for IntegerListOrIntegerListListOrTextOrTextList {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<Vec<Vec<i64>>> for IntegerListOrIntegerListListOrTextOrTextList {
    fn from(value: Vec<Vec<i64>>) -> Self {
        Self::IntegerListList(value)
    }
}

impl From<String> for IntegerListOrIntegerListListOrTextOrTextList {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for IntegerListOrIntegerListListOrTextOrTextList {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for IntegerListOrIntegerListListOrTextOrTextList {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}
