//! Inference: the calls that make the model write.

use lmdeploy_api::models::{
    AnthropicStreamEvent, ChatCompletionRequest, ChatCompletionResponse,
    ChatCompletionStreamResponse, CompletionRequest, CompletionResponse, CompletionStreamResponse,
    GenerateReqInput, GenerateReqOutput, MessagesRequest, MessagesResponse, ResponsesRequest,
    ResponsesResponse, ResponsesStreamEvent,
};
use lmdeploy_api::operations::{
    CHAT_COMPLETIONS, CHAT_COMPLETIONS_STREAM, COMPLETIONS, COMPLETIONS_STREAM, GENERATE,
    GENERATE_STREAM, MESSAGES, MESSAGES_STREAM, RESPONSES, RESPONSES_STREAM,
};

use crate::client::Client;
use crate::error::Error;
use crate::stream::ChunkStream;

/// Inference.
impl Client {
    /// Answers a conversation.
    ///
    /// `POST /v1/chat/completions` of LMDeploy 0.18.0's api_server and its proxy.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn chat_completions(
        &self,
        request: &ChatCompletionRequest,
    ) -> Result<ChatCompletionResponse, Error> {
        self.transport.call(&CHAT_COMPLETIONS, request).await
    }

    /// Answers a conversation as a stream. `stream` is set to true for the caller.
    ///
    /// `POST /v1/chat/completions` of LMDeploy 0.18.0's api_server and its proxy.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn chat_completions_stream(
        &self,
        request: &ChatCompletionRequest,
    ) -> Result<ChunkStream<ChatCompletionStreamResponse>, Error> {
        self.transport
            .stream(&CHAT_COMPLETIONS_STREAM, request, &self.options)
            .await
    }

    /// Completes one or several prompts, without a chat template.
    ///
    /// `POST /v1/completions` of LMDeploy 0.18.0's api_server and its proxy.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn completions(
        &self,
        request: &CompletionRequest,
    ) -> Result<CompletionResponse, Error> {
        self.transport.call(&COMPLETIONS, request).await
    }

    /// Completes one or several prompts as a stream, one after the other.
    ///
    /// `POST /v1/completions` of LMDeploy 0.18.0's api_server and its proxy.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn completions_stream(
        &self,
        request: &CompletionRequest,
    ) -> Result<ChunkStream<CompletionStreamResponse>, Error> {
        self.transport
            .stream(&COMPLETIONS_STREAM, request, &self.options)
            .await
    }

    /// Generates from a prompt or from token ids, with token ids in the answer.
    ///
    /// `POST /generate` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn generate(&self, request: &GenerateReqInput) -> Result<GenerateReqOutput, Error> {
        self.transport.call(&GENERATE, request).await
    }

    /// Generates from a prompt or from token ids as a stream.
    ///
    /// `POST /generate` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn generate_stream(
        &self,
        request: &GenerateReqInput,
    ) -> Result<ChunkStream<GenerateReqOutput>, Error> {
        self.transport
            .stream(&GENERATE_STREAM, request, &self.options)
            .await
    }

    /// Answers in the shape of Anthropic's Messages API.
    ///
    /// `POST /v1/messages` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn messages(&self, request: &MessagesRequest) -> Result<MessagesResponse, Error> {
        self.transport.call(&MESSAGES, request).await
    }

    /// Answers in the shape of Anthropic's Messages API as a stream.
    ///
    /// `POST /v1/messages` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn messages_stream(
        &self,
        request: &MessagesRequest,
    ) -> Result<ChunkStream<AnthropicStreamEvent>, Error> {
        self.transport
            .stream(&MESSAGES_STREAM, request, &self.options)
            .await
    }

    /// Answers in the shape of OpenAI's Responses API.
    ///
    /// `POST /v1/responses` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn responses(&self, request: &ResponsesRequest) -> Result<ResponsesResponse, Error> {
        self.transport.call(&RESPONSES, request).await
    }

    /// Answers in the shape of OpenAI's Responses API as a stream.
    ///
    /// `POST /v1/responses` of LMDeploy 0.18.0's api_server.
    ///
    /// # Errors
    ///
    /// With `Asleep` from [`sleep`](Self::sleep) to [`wakeup`](Self::wakeup).
    pub async fn responses_stream(
        &self,
        request: &ResponsesRequest,
    ) -> Result<ChunkStream<ResponsesStreamEvent>, Error> {
        self.transport
            .stream(&RESPONSES_STREAM, request, &self.options)
            .await
    }
}
