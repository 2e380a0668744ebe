// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum IntegerListOrIntegerListList {
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
    /// As `Vec<Vec<i64>>`.
    IntegerListList(Vec<Vec<i64>>),
}

impl From<Vec<i64>> for IntegerListOrIntegerListList {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<Vec<Vec<i64>>> for IntegerListOrIntegerListList {
    fn from(value: Vec<Vec<i64>>) -> Self {
        Self::IntegerListList(value)
    }
}
