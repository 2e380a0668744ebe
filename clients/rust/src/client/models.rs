//! Models: what the server offers.

use lmdeploy_api::models::{AnthropicModelList, ModelList};
use lmdeploy_api::operations::{LIST_ANTHROPIC_MODELS, LIST_MODELS};

use crate::client::Client;
use crate::error::Error;

/// Models.
impl Client {
    /// Lists the models the server offers.
    ///
    /// `GET /v1/models` of LMDeploy 0.18.0's api_server and its proxy.
    pub async fn list_models(&self) -> Result<ModelList, Error> {
        self.transport.call(&LIST_MODELS, &()).await
    }

    /// Lists the models in the shape of Anthropic's API.
    ///
    /// `GET /anthropic/v1/models` of LMDeploy 0.18.0's api_server.
    pub async fn list_anthropic_models(&self) -> Result<AnthropicModelList, Error> {
        self.transport.call(&LIST_ANTHROPIC_MODELS, &()).await
    }
}
