// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of MessagesRequestServiceTier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MessagesRequestServiceTier {
    /// `auto` on the wire.
    #[serde(rename = "auto")]
    Auto,

    /// `standard_only` on the wire.
    #[serde(rename = "standard_only")]
    StandardOnly,
}
