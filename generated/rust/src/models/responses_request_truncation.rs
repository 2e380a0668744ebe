// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of ResponsesRequestTruncation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ResponsesRequestTruncation {
    /// `auto` on the wire.
    #[serde(rename = "auto")]
    Auto,

    /// `disabled` on the wire.
    #[serde(rename = "disabled")]
    Disabled,
}
