//! The public entry: an operation is one line that names itself and delegates. They stand
//! in a file for each of their groups.

mod distserve;
mod inference;
mod management;
mod models;
mod proxy;
mod tokens;
mod weights;

use std::fmt;

use crate::options::{CallOptions, ClientBuilder};
use crate::transport::Transport;

/// A client of one LMDeploy server: an api_server, or the proxy in front of several.
///
/// Cheap to clone, and made to be shared between tasks and threads: clones share their
/// connections. Its calls need a tokio runtime to run in.
///
/// A call fails with any [kind](crate::ErrorKind) of error but those of a stream, one that
/// streams with any kind, at once or later from the stream. With `InvalidArgument`, nothing
/// was sent: so ends a plain call whose request asks for a stream.
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
