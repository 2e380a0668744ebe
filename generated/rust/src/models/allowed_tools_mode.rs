// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of AllowedToolsMode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AllowedToolsMode {
    /// `auto` on the wire.
    #[serde(rename = "auto")]
    Auto,

    /// `required` on the wire.
    #[serde(rename = "required")]
    Required,
}
