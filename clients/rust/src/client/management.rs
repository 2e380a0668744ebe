//! Management: the state of the engine and of its requests.

use lmdeploy_api::models::{AbortRequest, HealthStatus, SleepStatus};
use lmdeploy_api::operations::{ABORT_REQUEST, HEALTH, IS_SLEEPING, SLEEP, TERMINATE, WAKEUP};
use serde_json::json;

use crate::client::Client;
use crate::error::Error;

/// Management of a server.
impl Client {
    /// Aborts the requests of one session, or all of them.
    ///
    /// `POST /abort_request` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Refused` unless the server was started with `--enable-abort-handling`.
    pub async fn abort_request(&self, request: &AbortRequest) -> Result<(), Error> {
        self.transport.call(&ABORT_REQUEST, request).await
    }

    /// Tells whether the engine is healthy; needs no key.
    ///
    /// `GET /health` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Refused` if it is not healthy, or still starting.
    pub async fn health(&self) -> Result<HealthStatus, Error> {
        self.transport.call(&HEALTH, &()).await
    }

    /// Tells whether the engine is asleep, whole or in part.
    ///
    /// `GET /is_sleeping` of LMDeploy 0.18.0's api_server.
    pub async fn is_sleeping(&self) -> Result<SleepStatus, Error> {
        self.transport.call(&IS_SLEEPING, &()).await
    }

    /// Puts the engine to sleep and frees its GPU memory; running requests are aborted.
    ///
    /// Level 1 keeps the weights in CPU memory, 2 drops them; without one it is 1.
    ///
    /// `POST /sleep` of LMDeploy 0.18.0's api_server.
    pub async fn sleep(&self, level: Option<i64>) -> Result<(), Error> {
        let query = level.map(|level| ("level", level.to_string()));
        self.transport
            .call_with_query(&SLEEP, &json!({}), query)
            .await
    }

    /// Ends the server. Running requests are lost.
    ///
    /// `GET /terminate` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Refused` unless the server was started with `--allow-terminate-by-client`.
    pub async fn terminate(&self) -> Result<(), Error> {
        self.transport.call(&TERMINATE, &()).await
    }

    /// Wakes what the tags name, `weights` and `kv_cache`, or all without any.
    ///
    /// After level 2, wake `weights`, load them, then wake `kv_cache`.
    ///
    /// `POST /wakeup` of LMDeploy 0.18.0's api_server.
    pub async fn wakeup(&self, tags: &[&str]) -> Result<(), Error> {
        let query = tags.iter().map(|tag| ("tags", tag.to_string()));
        self.transport
            .call_with_query(&WAKEUP, &json!({}), query)
            .await
    }
}
