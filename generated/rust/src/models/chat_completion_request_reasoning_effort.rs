// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of ChatCompletionRequestReasoningEffort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ChatCompletionRequestReasoningEffort {
    /// `low` on the wire.
    #[serde(rename = "low")]
    Low,

    /// `medium` on the wire.
    #[serde(rename = "medium")]
    Medium,

    /// `high` on the wire.
    #[serde(rename = "high")]
    High,

    /// `max` on the wire.
    #[serde(rename = "max")]
    Max,
}
