// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of ResponsesRequestServiceTier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ResponsesRequestServiceTier {
    /// `auto` on the wire.
    #[serde(rename = "auto")]
    Auto,

    /// `default` on the wire.
    #[serde(rename = "default")]
    Default,

    /// `flex` on the wire.
    #[serde(rename = "flex")]
    Flex,

    /// `scale` on the wire.
    #[serde(rename = "scale")]
    Scale,

    /// `priority` on the wire.
    #[serde(rename = "priority")]
    Priority,
}
