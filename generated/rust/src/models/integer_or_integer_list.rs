// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum IntegerOrIntegerList {
    /// As `i64`.
    Integer(i64),
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
}

impl From<i64> for IntegerOrIntegerList {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<i64>> for IntegerOrIntegerList {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}
