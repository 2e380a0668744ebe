// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of MessageParamRole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MessageParamRole {
    /// `user` on the wire.
    #[serde(rename = "user")]
    User,

    /// `assistant` on the wire.
    #[serde(rename = "assistant")]
    Assistant,

    /// `system` on the wire.
    #[serde(rename = "system")]
    System,
}
