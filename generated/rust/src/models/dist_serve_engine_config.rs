// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// DistServe Engine Config.  In Disaggregated LLM Serving, we need to get engine info of each PD Peer for the following reason:     1. Cache: The stride of cache block for correct offset of KV Transfer.     2. Parallel: Prefill and decode use different parallel strategy to         achieve high SLO Attainment or high throughput. In this situation,         we need to caclculate which prefill-decode worker peers need to connect.         For example, prefill worker use pp4 and decode worker use tp2pp2,         the perfill-decode worker conn peer is (0, 0), (0, 1), (1, 0), (1, 1),         (2, 2), (2, 3), (3, 2), (3, 3). Instead, under the situation of         (tp4, tp4), perfill-decode worker conn peer is (0, 0), (1, 1), (2, 2),         (3, 3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeEngineConfig {
    /// `tp_size`
    #[serde(rename = "tp_size")]
    pub tp_size: i64,
    /// `ep_size`
    #[serde(rename = "ep_size")]
    pub ep_size: i64,
    /// `dp_size`
    #[serde(rename = "dp_size")]
    pub dp_size: i64,
    /// `pp_size`
    #[serde(rename = "pp_size")]
    pub pp_size: i64,
    /// `dp_rank`
    #[serde(rename = "dp_rank")]
    pub dp_rank: i64,
    /// `block_size`
    #[serde(rename = "block_size")]
    pub block_size: i64,
    /// `num_cpu_blocks`
    #[serde(rename = "num_cpu_blocks")]
    pub num_cpu_blocks: i64,
    /// `num_gpu_blocks`
    #[serde(rename = "num_gpu_blocks")]
    pub num_gpu_blocks: i64,
}

impl DistServeEngineConfig {
    /// Sets what is required and nothing else.
    pub fn new(
        tp_size: i64,
        ep_size: i64,
        dp_size: i64,
        pp_size: i64,
        dp_rank: i64,
        block_size: i64,
        num_cpu_blocks: i64,
        num_gpu_blocks: i64,
    ) -> Self {
        Self {
            tp_size,
            ep_size,
            dp_size,
            pp_size,
            dp_rank,
            block_size,
            num_cpu_blocks,
            num_gpu_blocks,
        }
    }
}
