//! The proxy's own calls: it manages the servers behind it.

use std::collections::HashMap;

use lmdeploy_api::models::{DistServeWarmupResponse, Node, NodeStatus};
use lmdeploy_api::operations::{
    ADD_NODE, DISTSERVE_CONNECTION_WARMUP, DISTSERVE_GC, NODE_STATUS, REMOVE_NODE,
    TERMINATE_ALL_NODES, TERMINATE_NODE,
};
use serde_json::json;

use crate::client::Client;
use crate::error::Error;

/// The proxy, `lmdeploy serve proxy`, and the servers behind it.
impl Client {
    /// Lists the proxy's nodes by their base URLs, and how busy they are.
    ///
    /// `GET /nodes/status` of LMDeploy 0.18.0's proxy.
    pub async fn node_status(&self) -> Result<HashMap<String, NodeStatus>, Error> {
        self.transport.call(&NODE_STATUS, &()).await
    }

    /// Adds an api_server to the proxy, and returns its sentence about that.
    ///
    /// `POST /nodes/add` of LMDeploy 0.18.0's proxy.
    ///
    /// # Errors
    ///
    /// With `Refused`, of status 200, where the proxy says that it failed.
    pub async fn add_node(&self, node: &Node) -> Result<String, Error> {
        self.transport.call(&ADD_NODE, node).await
    }

    /// Removes an api_server from the proxy; it goes on serving others.
    ///
    /// `POST /nodes/remove` of LMDeploy 0.18.0's proxy.
    ///
    /// # Errors
    ///
    /// With `Refused`, of status 200, where the proxy says that it failed.
    pub async fn remove_node(&self, node: &Node) -> Result<String, Error> {
        self.transport.call(&REMOVE_NODE, node).await
    }

    /// Ends an api_server of the proxy, and removes it.
    ///
    /// `POST /nodes/terminate` of LMDeploy 0.18.0's proxy.
    ///
    /// # Errors
    ///
    /// With `Refused`, of status 200, where the proxy says that it failed: the node must have
    /// been started with `--allow-terminate-by-client`.
    pub async fn terminate_node(&self, node: &Node) -> Result<String, Error> {
        self.transport.call(&TERMINATE_NODE, node).await
    }

    /// Ends all api_servers of the proxy, and removes them.
    ///
    /// `GET /nodes/terminate_all` of LMDeploy 0.18.0's proxy.
    ///
    /// # Errors
    ///
    /// With `Refused`, of status 200, where the proxy says that it failed: each node must have
    /// been started with `--allow-terminate-by-client`.
    pub async fn terminate_all_nodes(&self) -> Result<String, Error> {
        self.transport.call(&TERMINATE_ALL_NODES, &()).await
    }

    /// Connects every prefilling node of the proxy with every decoding one, before the first
    /// requests need it.
    ///
    /// `POST /distserve/connection_warmup` of LMDeploy 0.18.0's proxy.
    pub async fn distserve_connection_warmup(&self) -> Result<DistServeWarmupResponse, Error> {
        self.transport
            .call(&DISTSERVE_CONNECTION_WARMUP, &json!({}))
            .await
    }

    /// Frees the caches of requests that were never migrated; the proxy cannot do that yet.
    ///
    /// `POST /distserve/gc` of LMDeploy 0.18.0's proxy.
    ///
    /// # Errors
    ///
    /// Always with `Refused`.
    pub async fn distserve_gc(&self) -> Result<(), Error> {
        self.transport.call(&DISTSERVE_GC, &json!({})).await
    }
}
