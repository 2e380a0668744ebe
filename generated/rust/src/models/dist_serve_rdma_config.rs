// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// DistServe RDMA Config.  Args:     with_gdr: default to True.     link_type: default to `RDMALinkType.RoCE`.  Warning: Only GDR is supported by now. Warning: Technically, both RoCE and IB are supported.     However, IB mode is not tested because of unavailable     testing envoriment.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeRdmaConfig {
    /// Default true.
    #[serde(rename = "with_gdr", skip_serializing_if = "Option::is_none")]
    pub with_gdr: Option<bool>,
    /// Default 2.
    #[serde(rename = "link_type", skip_serializing_if = "Option::is_none")]
    pub link_type: Option<models::RdmaLinkType>,
}

impl DistServeRdmaConfig {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            with_gdr: None,
            link_type: None,
        }
    }
}
