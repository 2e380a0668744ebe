// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ChatCompletionRequestToolChoice {
    /// As `models::ToolChoice`.
    ToolChoice(models::ToolChoice),
    /// As `models::AllowedToolChoice`.
    AllowedToolChoice(models::AllowedToolChoice),
    /// As `models::ChatCompletionRequestToolChoiceMode`.
    ChatCompletionRequestToolChoiceMode(models::ChatCompletionRequestToolChoiceMode),
}

impl From<models::ToolChoice> for ChatCompletionRequestToolChoice {
    fn from(value: models::ToolChoice) -> Self {
        Self::ToolChoice(value)
    }
}

impl From<models::AllowedToolChoice> for ChatCompletionRequestToolChoice {
    fn from(value: models::AllowedToolChoice) -> Self {
        Self::AllowedToolChoice(value)
    }
}

impl From<models::ChatCompletionRequestToolChoiceMode> for ChatCompletionRequestToolChoice {
    fn from(value: models::ChatCompletionRequestToolChoiceMode) -> Self {
        Self::ChatCompletionRequestToolChoiceMode(value)
    }
}
