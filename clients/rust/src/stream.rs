//! The open answer of a streaming call: pulls bytes, gives chunks, closes by dropping.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{ready, Context, Poll};

use futures_core::stream::{FusedStream, Stream};
use http_body::Body as _;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::chunk_decoder::ChunkDecoder;
use crate::error::{Call, Error, ErrorKind, Progress};

/// The chunks of one streaming call, in the order the server sent them.
///
/// Nothing is read from the connection but when a chunk is asked for, so a slow reader
/// slows the server down. The stream ends after the server's own end mark, or after one
/// error, and then gives `None` for ever. The connection is closed as soon as the stream
/// has ended or is dropped; the server sees that.
#[must_use = "a stream does nothing unless it is read"]
pub struct ChunkStream<T> {
    /// `None` once the stream has ended: dropping the body closes the connection.
    body: Option<reqwest::Body>,
    chunks: ChunkDecoder<T>,
    /// Why the body ended, if it did not end cleanly.
    broken: Option<reqwest::Error>,
    allow_truncated: bool,
    call: Arc<Call>,
    status: u16,
    headers: HeaderMap,
    body_bytes: u64,
}

impl<T: DeserializeOwned> ChunkStream<T> {
    /// The headers of the answer; request ids of proxies are among them.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn new(
        call: Arc<Call>,
        mut response: reqwest::Response,
        chunks: ChunkDecoder<T>,
        allow_truncated: bool,
    ) -> Self {
        ChunkStream {
            status: response.status().as_u16(),
            headers: std::mem::take(response.headers_mut()),
            body: Some(reqwest::Body::from(response)),
            chunks,
            broken: None,
            allow_truncated,
            call,
            body_bytes: 0,
        }
    }

    fn fail(&mut self, error: Error) -> Option<Error> {
        self.body = None;
        let truncated = matches!(error.kind(), ErrorKind::Truncated);
        if truncated && self.allow_truncated {
            return None;
        }
        let error = match self.broken.take() {
            Some(cause) if truncated => error.caused_by(cause),
            _ => error,
        };
        let progress = Progress {
            status: Some(self.status),
            headers: Some(std::mem::take(&mut self.headers)),
            events: self.chunks.event_count(),
            body_bytes: self.body_bytes,
        };
        Some(error.during(&self.call, progress))
    }
}

impl<T: DeserializeOwned> Stream for ChunkStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while let Some(body) = &mut this.body {
            match this.chunks.next_chunk() {
                Ok(chunk) => {
                    if this.chunks.is_ended() {
                        this.body = None;
                        return Poll::Ready(chunk.map(Ok));
                    }
                    if let Some(chunk) = chunk {
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                }
                Err(error) => return Poll::Ready(this.fail(error).map(Err)),
            }
            match ready!(Pin::new(body).poll_frame(context)) {
                Some(Ok(frame)) => {
                    // A frame that is no data carries trailers, which say nothing here.
                    if let Ok(bytes) = frame.into_data() {
                        this.body_bytes += bytes.len() as u64;
                        this.chunks.feed(&bytes);
                    }
                }
                Some(Err(cause)) => {
                    this.broken = Some(cause.without_url());
                    this.chunks.finish();
                }
                None => this.chunks.finish(),
            }
        }
        Poll::Ready(None)
    }
}

impl<T: DeserializeOwned> FusedStream for ChunkStream<T> {
    fn is_terminated(&self) -> bool {
        self.body.is_none()
    }
}

impl<T> fmt::Debug for ChunkStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkStream")
            .field("call", &self.call)
            .field("body_bytes", &self.body_bytes)
            .field("open", &self.body.is_some())
            .finish_non_exhaustive()
    }
}
