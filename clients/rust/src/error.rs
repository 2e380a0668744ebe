//! The one error type, drawn at the top:
//!
//! ```text
//! Error ─ kind() ─┬ InvalidArgument     nothing was sent
//!                 ├ Connection          no connection, or it broke before an answer
//!                 ├ Timeout(Wait)       waited longer than allowed
//!                 ├ Refused(Refusal)    the server said no
//!                 ├ Asleep(Refusal)     the server said no because its engine sleeps
//!                 ├ WrongBody           an answer, but not the one asked for
//!                 ├ MalformedEvent      an event of the stream that is no chunk
//!                 ├ EventTooLarge       an event of the stream beyond `max_event_bytes`
//!                 └ Truncated           the body ended before the answer did
//! ```

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::iter::successors;
use std::sync::Arc;

use lmdeploy_api::operations::Endpoint;
use reqwest::header::HeaderMap;

use crate::api_key::ApiKey;
use crate::refusal::{clip, Refusal, EXCERPT_CHARS};

/// Characters of the server's message that an error's own message shows.
const MESSAGE_CHARS: usize = 1000;

/// Why a call failed: what was being done, to which URL, and what came back.
///
/// [`kind`](Self::kind) says what a caller can do about it; the rest is there to be
/// logged. The cause, where there is one, is in [`source`](StdError::source). Nothing in an
/// error shows the API key, also where the server repeats it: it is `***` there, if it has
/// 8 characters or more.
pub struct Error(Box<Inner>);

/// What went wrong, spelled the same in every LMDeploy client.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting or a request that cannot be used; nothing was sent.
    InvalidArgument,
    /// No connection could be made, or it broke before an answer came.
    Connection,
    /// Something took longer than the setting named in [`Wait`] allows.
    Timeout(Wait),
    /// The server refused the request, by status or inside an answer of status 200.
    Refused(Refusal),
    /// The server refused the request because its engine is asleep;
    /// [`Client::wakeup`](crate::Client::wakeup) wakes it.
    Asleep(Refusal),
    /// The answer is of a status that promises success, but its body is something else.
    WrongBody,
    /// An event of the stream is not JSON, or does not fit its type.
    MalformedEvent,
    /// An event of the stream is longer than `max_event_bytes`.
    EventTooLarge,
    /// The body ended before the answer was complete.
    Truncated,
}

/// Which wait was too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wait {
    /// Making the connection.
    Connect,
}

impl Error {
    /// What went wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// What the server said when it refused, for `Refused` and `Asleep`.
    pub fn refusal(&self) -> Option<&Refusal> {
        match &self.0.kind {
            ErrorKind::Refused(refusal) | ErrorKind::Asleep(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// The operation that was called, as in `chat_completions_stream`.
    ///
    /// `None` for an error outside of any call, as from
    /// [`ClientBuilder::build`](crate::ClientBuilder::build).
    pub fn operation(&self) -> Option<&'static str> {
        self.0.call.as_ref().map(|call| call.endpoint.name)
    }

    /// The HTTP method of the call.
    pub fn method(&self) -> Option<&'static str> {
        self.0.call.as_ref().map(|call| call.endpoint.method)
    }

    /// The URL of the call.
    pub fn url(&self) -> Option<&str> {
        self.0.call.as_ref().map(|call| call.url.as_str())
    }

    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        self.0.progress.status
    }

    /// The headers of the answer, if one came; request ids of proxies are among them.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.progress.headers.as_ref()
    }

    /// How many events of the stream had arrived, the failing one included.
    pub fn events(&self) -> u64 {
        self.0.progress.events
    }

    /// How many bytes of the body had arrived.
    pub fn body_bytes(&self) -> u64 {
        self.0.progress.body_bytes
    }

    pub(crate) fn new(kind: ErrorKind, what: impl Into<Cow<'static, str>>) -> Self {
        Error(Box::new(Inner {
            kind,
            what: what.into(),
            quote: None,
            next_step: None,
            call: None,
            progress: Progress::default(),
            source: None,
        }))
    }

    /// Shows the beginning of what the server sent.
    pub(crate) fn quoting(mut self, text: &str) -> Self {
        self.0.quote = Some(clip(text).to_owned());
        self
    }

    pub(crate) fn advising(mut self, next_step: &'static str) -> Self {
        self.0.next_step = Some(next_step);
        self
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Completes an error of a call, and hides the key in it: all of them pass here.
    pub(crate) fn during(mut self, call: &Arc<Call>, progress: Progress) -> Self {
        self.0.call = Some(Arc::clone(call));
        self.0.progress = progress;
        self.0.hide(&call.api_key);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.0.call {
            write!(f, "{} {}: ", call.endpoint.method, call.url)?;
        }
        f.write_str(&self.0.what)?;
        if let Some(refusal) = self.refusal() {
            write!(f, ": {}", excerpt(refusal.message(), MESSAGE_CHARS))?;
        }
        if let Some(quote) = self.0.shown_quote() {
            write!(f, ": `{quote}`")?;
        }
        if let Some(cause) = self.0.causes().last() {
            write!(f, ": {cause}")?;
        }
        write!(f, " ({})", self.0.kind)?;
        match self.0.next_step {
            Some(next_step) => write!(f, "; {next_step}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers are left out: they are long, and mostly of no interest.
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("what", &self.0.what)
            .field("quote", &self.0.shown_quote())
            .field("operation", &self.operation())
            .field("method", &self.method())
            .field("url", &self.url())
            .field("status", &self.status())
            .field("events", &self.events())
            .field("body_bytes", &self.body_bytes())
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl ErrorKind {
    /// The name of the kind, as in `malformed_event`: the same in every LMDeploy client.
    pub fn name(&self) -> &'static str {
        match self {
            ErrorKind::InvalidArgument => "invalid_argument",
            ErrorKind::Connection => "connection",
            ErrorKind::Timeout(_) => "timeout",
            ErrorKind::Refused(_) => "refused",
            ErrorKind::Asleep(_) => "asleep",
            ErrorKind::WrongBody => "wrong_body",
            ErrorKind::MalformedEvent => "malformed_event",
            ErrorKind::EventTooLarge => "event_too_large",
            ErrorKind::Truncated => "truncated",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorKind::Timeout(wait) => write!(f, "timeout: {wait}"),
            kind => f.write_str(kind.name()),
        }
    }
}

impl fmt::Display for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wait::Connect => f.write_str("connect"),
        }
    }
}

/// What is known of a call before it is sent.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) endpoint: Endpoint,
    pub(crate) url: String,
    pub(crate) api_key: ApiKey,
}

/// How far a call had come.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    pub(crate) status: Option<u16>,
    pub(crate) headers: Option<HeaderMap>,
    pub(crate) events: u64,
    pub(crate) body_bytes: u64,
}

/// The first `limit` characters of `text`, on one line, for use in a message.
pub(crate) fn excerpt(text: &str, limit: usize) -> String {
    text.chars()
        .take(limit)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

struct Inner {
    kind: ErrorKind,
    what: Cow<'static, str>,
    quote: Option<String>,
    next_step: Option<&'static str>,
    call: Option<Arc<Call>>,
    progress: Progress,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Inner {
    /// The chain of causes. Its end says what happened ("connection refused"), the links
    /// before it only which layer passed it on.
    fn causes(&self) -> impl Iterator<Item = &(dyn StdError + 'static)> {
        let first = self.source.as_deref().map(|cause| cause as _);
        successors(first, |&cause: &&(dyn StdError + 'static)| cause.source())
    }

    /// Cut only when it is shown, since a key that is cut would not be hidden.
    fn shown_quote(&self) -> Option<String> {
        let quote = self.quote.as_deref()?;
        Some(excerpt(quote, EXCERPT_CHARS))
    }

    fn hide(&mut self, key: &ApiKey) {
        if let ErrorKind::Refused(refusal) | ErrorKind::Asleep(refusal) = &mut self.kind {
            refusal.hide(key);
        }
        key.hide(self.what.to_mut());
        if let Some(quote) = &mut self.quote {
            key.hide(quote);
        }
        if let Some(headers) = &mut self.progress.headers {
            for value in headers.values_mut() {
                key.hide_in_header(value);
            }
        }
        // A parser's error may quote what it read. It cannot be changed, only replaced.
        let shows_key = |cause| key.hide(&mut format!("{cause} {cause:?}"));
        if self.causes().any(shows_key) {
            let last = self.causes().last().map(ToString::to_string);
            let mut text = last.unwrap_or_default();
            key.hide(&mut text);
            self.source = Some(text.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use lmdeploy_api::operations::CHAT_COMPLETIONS;

    use super::*;

    #[test]
    fn is_one_word_wide_and_may_cross_threads() {
        fn crosses<T: Send + Sync + 'static>() {}
        crosses::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn message_says_what_was_done_to_which_url_and_what_came_back() {
        let call = Arc::new(Call {
            endpoint: CHAT_COMPLETIONS.endpoint,
            url: "http://h/v1/chat/completions".into(),
            api_key: ApiKey::default(),
        });
        let error = Error::new(ErrorKind::Connection, "no connection")
            .caused_by("connection refused")
            .advising("start the server")
            .during(&call, Progress::default());
        assert_eq!(
            error.to_string(),
            "POST http://h/v1/chat/completions: no connection: connection refused (connection); \
             start the server"
        );
        assert!(error.source().is_some());
    }

    #[test]
    fn message_stays_on_one_line() {
        assert_eq!(excerpt("<html>\n<b>", 8), "<html> <");
    }
}
