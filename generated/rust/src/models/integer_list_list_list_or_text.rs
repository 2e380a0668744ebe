// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum IntegerListListListOrText {
    /// As `Vec<Vec<Vec<i64>>>`.
    IntegerListListList(Vec<Vec<Vec<i64>>>),
    /// As `String`.
    Text(String),
}

impl From<Vec<Vec<Vec<i64>>>> for IntegerListListListOrText {
    fn from(value: Vec<Vec<Vec<i64>>>) -> Self {
        Self::IntegerListListList(value)
    }
}

impl From<String> for IntegerListListListOrText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for IntegerListListListOrText {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
