// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// What a proxy knows of one of its nodes.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeStatus {
    /// What the node does. A proxy with the strategy `Hybrid` sends requests to hybrid nodes only, one with `DistServe` to the two others. Default 1.
    #[serde(rename = "role", skip_serializing_if = "Option::is_none")]
    pub role: Option<i64>,
    /// Names of the models that the node serves. Empty when a node is added, the proxy asks it.
    #[serde(rename = "models", skip_serializing_if = "Option::is_none")]
    pub models: Option<Vec<String>>,
    /// Requests that the proxy has sent to the node and that have not ended. Default 0.
    #[serde(rename = "unfinished", skip_serializing_if = "Option::is_none")]
    pub unfinished: Option<i64>,
    /// Seconds that the last requests took, 15 at most.
    #[serde(rename = "latency", skip_serializing_if = "Option::is_none")]
    pub latency: Option<Vec<f64>>,
    /// How fast the node is, in any measure that is the same for all nodes: faster ones get more requests, unless the proxy goes by observed latency. If null it counts as the average of the others, or 1.
    #[serde(rename = "speed", skip_serializing_if = "Option::is_none")]
    pub speed: Option<i64>,
}

impl NodeStatus {
    /// Sets what is required and nothing else.
    pub fn new() -> Self {
        Self {
            role: None,
            models: None,
            unfinished: None,
            latency: None,
            speed: None,
        }
    }
}
