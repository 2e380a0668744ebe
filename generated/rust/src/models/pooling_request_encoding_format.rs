// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of PoolingRequestEncodingFormat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PoolingRequestEncodingFormat {
    /// `float` on the wire.
    #[serde(rename = "float")]
    Float,

    /// `base64` on the wire.
    #[serde(rename = "base64")]
    Base64,
}
