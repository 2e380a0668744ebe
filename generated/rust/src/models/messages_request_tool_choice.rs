// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum MessagesRequestToolChoice {
    /// As `models::ToolChoiceAutoParam`.
    ToolChoiceAutoParam(models::ToolChoiceAutoParam),
    /// As `models::ToolChoiceAnyParam`.
    ToolChoiceAnyParam(models::ToolChoiceAnyParam),
    /// As `models::ToolChoiceToolParam`.
    ToolChoiceToolParam(models::ToolChoiceToolParam),
    /// As `models::MessagesRequestToolChoiceMode`.
    MessagesRequestToolChoiceMode(models::MessagesRequestToolChoiceMode),
}

impl From<models::ToolChoiceAutoParam> for MessagesRequestToolChoice {
    fn from(value: models::ToolChoiceAutoParam) -> Self {
        Self::ToolChoiceAutoParam(value)
    }
}

impl From<models::ToolChoiceAnyParam> for MessagesRequestToolChoice {
    fn from(value: models::ToolChoiceAnyParam) -> Self {
        Self::ToolChoiceAnyParam(value)
    }
}

impl From<models::ToolChoiceToolParam> for MessagesRequestToolChoice {
    fn from(value: models::ToolChoiceToolParam) -> Self {
        Self::ToolChoiceToolParam(value)
    }
}

impl From<models::MessagesRequestToolChoiceMode> for MessagesRequestToolChoice {
    fn from(value: models::MessagesRequestToolChoiceMode) -> Self {
        Self::MessagesRequestToolChoiceMode(value)
    }
}
