// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TextOrContentBlockParamList {
    /// As `String`.
    Text(String),
    /// As `Vec<models::ContentBlockParam>`.
    ContentBlockParamList(Vec<models::ContentBlockParam>),
}

impl From<String> for TextOrContentBlockParamList {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TextOrContentBlockParamList {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<models::ContentBlockParam>> for TextOrContentBlockParamList {
    fn from(value: Vec<models::ContentBlockParam>) -> Self {
        Self::ContentBlockParamList(value)
    }
}
