// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// The scores of a reward model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PoolingResponse {
    /// When the scores were ready, in Unix time in seconds.
    #[serde(rename = "created")]
    pub created: i64,
    /// One score an input, in their order.
    #[serde(rename = "data")]
    pub data: Vec<models::PoolingScore>,
    /// Id of the answer, which begins with `pool-`.
    #[serde(rename = "id")]
    pub id: String,
    /// The `model` of the request, or the served model's name if that was unset.
    #[serde(rename = "model")]
    pub model: String,
    /// Always `list`. Default list.
    #[serde(rename = "object")]
    pub object: String,
    /// Tokens of all inputs; none are generated.
    #[serde(rename = "usage")]
    pub usage: models::UsageInfo,
}

impl PoolingResponse {
    /// Sets what is required and nothing else.
    pub fn new(
        created: i64,
        data: Vec<models::PoolingScore>,
        id: impl Into<String>,
        model: impl Into<String>,
        object: impl Into<String>,
        usage: models::UsageInfo,
    ) -> Self {
        Self {
            created,
            data,
            id: id.into(),
            model: model.into(),
            object: object.into(),
            usage,
        }
    }
}
