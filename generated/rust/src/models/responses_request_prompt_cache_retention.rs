// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of ResponsesRequestPromptCacheRetention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ResponsesRequestPromptCacheRetention {
    /// `in-memory` on the wire.
    #[serde(rename = "in-memory")]
    InMemory,

    /// `24h` on the wire.
    #[serde(rename = "24h")]
    Variant24h,
}
