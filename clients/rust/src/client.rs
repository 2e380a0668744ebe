//! The public entry: an operation is one line that names itself and delegates.

use std::fmt;

use lmdeploy_api::models::{
    ChatCompletionRequest, ChatCompletionResponse, ChatCompletionStreamResponse, ModelList,
};
use lmdeploy_api::operations::{CHAT_COMPLETIONS, CHAT_COMPLETIONS_STREAM, LIST_MODELS};

use crate::error::Error;
use crate::options::{CallOptions, ClientBuilder};
use crate::stream::ChunkStream;
use crate::transport::Transport;

/// A client of one LMDeploy server.
///
/// Cheap to clone, and made to be shared between tasks and threads: clones share their
/// connections. Its calls need a tokio runtime to run in.
#[derive(Clone)]
pub struct Client {
    transport: Transport,
    options: CallOptions,
}

impl Client {
    /// Begins a client of the server at this URL, as in `http://localhost:23333`.
    ///
    /// A path is kept and put before that of each operation, for a server behind a proxy.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// The same client with other options for its calls, replacing all that were set.
    ///
    /// ```no_run
    /// # use lmdeploy_client::{models::ChatCompletionRequest, CallOptions, Client, Error};
    /// # async fn lenient(client: Client, request: ChatCompletionRequest) -> Result<(), Error> {
    /// let lenient = client.with_options(CallOptions::new().allow_truncated(true));
    /// let stream = lenient.chat_completions_stream(&request).await?;
    /// # drop(stream);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Client {
            transport: self.transport.clone(),
            options,
        }
    }

    /// Lists the models the server offers.
    ///
    /// # Errors
    ///
    /// With any [kind](crate::ErrorKind) but those of a stream.
    pub async fn list_models(&self) -> Result<ModelList, Error> {
        self.transport.call(&LIST_MODELS, &()).await
    }

    /// Answers a conversation.
    ///
    /// # Errors
    ///
    /// With any [kind](crate::ErrorKind) but those of a stream; with `InvalidArgument`,
    /// before anything is sent, if the request asks for a stream.
    pub async fn chat_completions(
        &self,
        request: &ChatCompletionRequest,
    ) -> Result<ChatCompletionResponse, Error> {
        self.transport.call(&CHAT_COMPLETIONS, request).await
    }

    /// Answers a conversation as a stream. `stream` is set to true for the caller.
    ///
    /// # Errors
    ///
    /// Of any [kind](crate::ErrorKind), here or later from the stream.
    pub async fn chat_completions_stream(
        &self,
        request: &ChatCompletionRequest,
    ) -> Result<ChunkStream<ChatCompletionStreamResponse>, Error> {
        self.transport
            .stream(&CHAT_COMPLETIONS_STREAM, request, &self.options)
            .await
    }

    pub(crate) fn new(transport: Transport, options: CallOptions) -> Self {
        Client { transport, options }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.transport.base_url())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
