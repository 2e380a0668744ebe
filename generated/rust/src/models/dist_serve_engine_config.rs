// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// How an engine is split and how large its cache is: what a peer has to know before caches can travel between them. PyTorch backend only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistServeEngineConfig {
    /// Number of tensor-parallel parts; two engines connect only if they have the same.
    #[serde(rename = "tp_size")]
    pub tp_size: i64,
    /// Number of expert-parallel parts.
    #[serde(rename = "ep_size")]
    pub ep_size: i64,
    /// Number of data-parallel parts.
    #[serde(rename = "dp_size")]
    pub dp_size: i64,
    /// Always null.
    #[serde(rename = "pp_size")]
    pub pp_size: Option<i64>,
    /// Which of the data-parallel parts this is, from 0.
    #[serde(rename = "dp_rank")]
    pub dp_rank: i64,
    /// Tokens a block of the key-value cache.
    #[serde(rename = "block_size")]
    pub block_size: i64,
    /// Blocks of the key-value cache in main memory.
    #[serde(rename = "num_cpu_blocks")]
    pub num_cpu_blocks: i64,
    /// Blocks of the key-value cache in GPU memory.
    #[serde(rename = "num_gpu_blocks")]
    pub num_gpu_blocks: i64,
}

impl DistServeEngineConfig {
    /// Sets what is required and nothing else.
    pub fn new(
        tp_size: i64,
        ep_size: i64,
        dp_size: i64,
        pp_size: Option<i64>,
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
