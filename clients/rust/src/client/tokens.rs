//! Tokens: the calls that count and measure text, or score it.

use lmdeploy_api::models::{
    CountTokensRequest, CountTokensResponse, EmbeddingsRequest, EmbeddingsResponse, EncodeRequest,
    EncodeResponse, PoolingRequest, PoolingResponse, PplRequest, PplResponse,
};
use lmdeploy_api::operations::{COUNT_TOKENS, EMBEDDINGS, ENCODE, GET_PPL, POOLING};

use crate::client::Client;
use crate::error::Error;

/// Tokens and scores.
impl Client {
    /// Counts the tokens of an Anthropic-shaped conversation.
    ///
    /// `POST /v1/messages/count_tokens` of LMDeploy 0.18.0's api_server.
    pub async fn count_tokens(
        &self,
        request: &CountTokensRequest,
    ) -> Result<CountTokensResponse, Error> {
        self.transport.call(&COUNT_TOKENS, request).await
    }

    /// Asks for embeddings, which this server does not make: [`pooling`](Self::pooling) is what it has.
    ///
    /// `POST /v1/embeddings` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// Always with `Refused`.
    pub async fn embeddings(
        &self,
        request: &EmbeddingsRequest,
    ) -> Result<EmbeddingsResponse, Error> {
        self.transport.call(&EMBEDDINGS, request).await
    }

    /// Turns text into token ids.
    ///
    /// `POST /v1/encode` of LMDeploy 0.18.0's api_server.
    pub async fn encode(&self, request: &EncodeRequest) -> Result<EncodeResponse, Error> {
        self.transport.call(&ENCODE, request).await
    }

    /// Measures the perplexity of a text or of token ids.
    ///
    /// `POST /get_ppl` of LMDeploy 0.18.0's api_server.
    pub async fn get_ppl(&self, request: &PplRequest) -> Result<PplResponse, Error> {
        self.transport.call(&GET_PPL, request).await
    }

    /// Scores inputs by a reward model.
    ///
    /// `POST /pooling` of LMDeploy 0.18.0's api_server.
    pub async fn pooling(&self, request: &PoolingRequest) -> Result<PoolingResponse, Error> {
        self.transport.call(&POOLING, request).await
    }
}
