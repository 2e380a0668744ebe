// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of MessagesRequestToolChoiceMode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MessagesRequestToolChoiceMode {
    /// `auto` on the wire.
    #[serde(rename = "auto")]
    Auto,

    /// `any` on the wire.
    #[serde(rename = "any")]
    Any,
}
