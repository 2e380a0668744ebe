//! The engines of prefill-decode disaggregation, which connect to each other.

use lmdeploy_api::models::{
    DistServeCacheFreeRequest, DistServeCacheFreeResponse, DistServeConnectionRequest,
    DistServeConnectionResponse, DistServeDropConnectionRequest, DistServeDropConnectionResponse,
    DistServeEngineConfig, DistServeInitRequest, DistServeInitResponse,
};
use lmdeploy_api::operations::{
    DISTSERVE_ENGINE_INFO, DISTSERVE_FREE_CACHE, DISTSERVE_P2P_CONNECT, DISTSERVE_P2P_DROP_CONNECT,
    DISTSERVE_P2P_INITIALIZE,
};

use crate::client::Client;
use crate::error::Error;

/// Prefill-decode disaggregation: the proxy makes these calls to the engines.
impl Client {
    /// Describes the engine to a peer.
    ///
    /// `GET /distserve/engine_info` of LMDeploy 0.18.0's api_server.
    pub async fn distserve_engine_info(&self) -> Result<DistServeEngineConfig, Error> {
        self.transport.call(&DISTSERVE_ENGINE_INFO, &()).await
    }

    /// Prepares a connection between two engines.
    ///
    /// `POST /distserve/p2p_initialize` of LMDeploy 0.18.0's api_server.
    pub async fn distserve_p2p_initialize(
        &self,
        request: &DistServeInitRequest,
    ) -> Result<DistServeInitResponse, Error> {
        self.transport
            .call(&DISTSERVE_P2P_INITIALIZE, request)
            .await
    }

    /// Connects two engines, each with what the other answered to the preparation.
    ///
    /// `POST /distserve/p2p_connect` of LMDeploy 0.18.0's api_server.
    pub async fn distserve_p2p_connect(
        &self,
        request: &DistServeConnectionRequest,
    ) -> Result<DistServeConnectionResponse, Error> {
        self.transport.call(&DISTSERVE_P2P_CONNECT, request).await
    }

    /// Closes a connection between two engines.
    ///
    /// `POST /distserve/p2p_drop_connect` of LMDeploy 0.18.0's api_server.
    pub async fn distserve_p2p_drop_connect(
        &self,
        request: &DistServeDropConnectionRequest,
    ) -> Result<DistServeDropConnectionResponse, Error> {
        self.transport
            .call(&DISTSERVE_P2P_DROP_CONNECT, request)
            .await
    }

    /// Frees the cache kept for a peer's session.
    ///
    /// `POST /distserve/free_cache` of LMDeploy 0.18.0's api_server.
    pub async fn distserve_free_cache(
        &self,
        request: &DistServeCacheFreeRequest,
    ) -> Result<DistServeCacheFreeResponse, Error> {
        self.transport.call(&DISTSERVE_FREE_CACHE, request).await
    }
}
