//! Weights: a trainer updates those of the running model.

use lmdeploy_api::models::{
    DestroyWeightsUpdateGroupRequest, InitWeightsUpdateGroupRequest, UpdateParamsRequest,
    UpdateWeightsFromDistributedRequest, UpdateWeightsFromIpcRequest, UpdateWeightsFromIpcStatus,
    WeightsUpdateResult,
};
use lmdeploy_api::operations::{
    DESTROY_WEIGHTS_UPDATE_GROUP, INIT_WEIGHTS_UPDATE_GROUP, UPDATE_WEIGHTS,
    UPDATE_WEIGHTS_FROM_DISTRIBUTED, UPDATE_WEIGHTS_FROM_IPC, UPDATE_WEIGHTS_FROM_IPC_STATUS,
};

use crate::client::Client;
use crate::error::Error;

/// Updates of the weights.
impl Client {
    /// Loads serialized tensors into the running model, in buckets of which the last is `finished`.
    ///
    /// `POST /update_weights` of LMDeploy 0.18.0's api_server.
    pub async fn update_weights(&self, request: &UpdateParamsRequest) -> Result<(), Error> {
        self.transport.call(&UPDATE_WEIGHTS, request).await
    }

    /// Joins the process group through which a trainer broadcasts weights.
    ///
    /// `POST /init_weights_update_group` of LMDeploy 0.18.0's api_server.
    pub async fn init_weights_update_group(
        &self,
        request: &InitWeightsUpdateGroupRequest,
    ) -> Result<WeightsUpdateResult, Error> {
        self.transport
            .call(&INIT_WEIGHTS_UPDATE_GROUP, request)
            .await
    }

    /// Receives a bucket of weights through the process group.
    ///
    /// `POST /update_weights_from_distributed` of LMDeploy 0.18.0's api_server.
    pub async fn update_weights_from_distributed(
        &self,
        request: &UpdateWeightsFromDistributedRequest,
    ) -> Result<WeightsUpdateResult, Error> {
        self.transport
            .call(&UPDATE_WEIGHTS_FROM_DISTRIBUTED, request)
            .await
    }

    /// Leaves the process group; the engine keeps the weights it has.
    ///
    /// `POST /destroy_weights_update_group` of LMDeploy 0.18.0's api_server.
    pub async fn destroy_weights_update_group(
        &self,
        request: &DestroyWeightsUpdateGroupRequest,
    ) -> Result<WeightsUpdateResult, Error> {
        self.transport
            .call(&DESTROY_WEIGHTS_UPDATE_GROUP, request)
            .await
    }

    /// Tells whether a weight update through CUDA IPC can start.
    ///
    /// `GET /update_weights_from_ipc` of LMDeploy 0.18.0's api_server.
    pub async fn update_weights_from_ipc_status(
        &self,
    ) -> Result<UpdateWeightsFromIpcStatus, Error> {
        self.transport
            .call(&UPDATE_WEIGHTS_FROM_IPC_STATUS, &())
            .await
    }

    /// Receives weights through CUDA IPC, into an engine of which only the weights are awake.
    ///
    /// `POST /update_weights_from_ipc` of LMDeploy 0.18.0's api_server.
    pub async fn update_weights_from_ipc(
        &self,
        request: &UpdateWeightsFromIpcRequest,
    ) -> Result<WeightsUpdateResult, Error> {
        self.transport.call(&UPDATE_WEIGHTS_FROM_IPC, request).await
    }
}
