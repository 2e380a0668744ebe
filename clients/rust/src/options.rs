//! What a user can set: the server and its key once a client, the rest once a call.

use std::fmt;

use reqwest::Url;

use crate::api_key::ApiKey;
use crate::client::Client;
use crate::decoder::DEFAULT_MAX_EVENT_BYTES;
use crate::error::{Error, ErrorKind};
use crate::transport::Transport;

/// Sets up a [`Client`]. Made by [`Client::builder`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    base_url: String,
    api_key: Option<String>,
    options: CallOptions,
}

impl ClientBuilder {
    /// Sends this key with every call, as `Authorization: Bearer …`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// The options of all calls that are given none of their own.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Fails with `InvalidArgument` unless the base URL is one of http or https, with a
    /// host and without user, query or fragment, and the key one or more visible ASCII
    /// characters.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = check_base_url(&self.base_url)?;
        let api_key = self.api_key.as_deref().map(ApiKey::checked).transpose()?;
        let transport = Transport::new(base_url, api_key.unwrap_or_default())?;
        Ok(Client::new(transport, self.options))
    }

    pub(crate) fn new(base_url: String) -> Self {
        ClientBuilder {
            base_url,
            api_key: None,
            options: CallOptions::default(),
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL has not been checked yet: there may be a password in it.
        f.debug_struct("ClientBuilder")
            .field("has_api_key", &self.api_key.is_some())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// What can differ from call to call; see [`Client::with_options`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "options do nothing until they are given to a client"]
pub struct CallOptions {
    pub(crate) max_event_bytes: usize,
    pub(crate) allow_truncated: bool,
}

impl CallOptions {
    /// The defaults.
    pub fn new() -> Self {
        CallOptions {
            max_event_bytes: DEFAULT_MAX_EVENT_BYTES,
            allow_truncated: false,
        }
    }

    /// How many bytes one event of a stream may have: 16 MiB by default, `usize::MAX`
    /// for no limit. A larger one is an error of kind `EventTooLarge`.
    pub fn max_event_bytes(mut self, bytes: usize) -> Self {
        self.max_event_bytes = bytes;
        self
    }

    /// Whether a stream may end without the server's end mark. By default it may not:
    /// that is an error of kind `Truncated`.
    pub fn allow_truncated(mut self, allow: bool) -> Self {
        self.allow_truncated = allow;
        self
    }
}

impl Default for CallOptions {
    fn default() -> Self {
        CallOptions::new()
    }
}

/// The base URL without its trailing slashes. What is refused is not shown: a user and
/// password may be in it.
fn check_base_url(text: &str) -> Result<String, Error> {
    // `Url` is a browser's parser: it mends what is better refused.
    let mended = |c: char| c.is_whitespace() || c.is_control() || c == '\\';
    if text.contains(mended) {
        return Err(invalid("base URL has a blank or a backslash in it"));
    }
    let url =
        Url::parse(text).map_err(|cause| invalid("base URL cannot be read").caused_by(cause))?;
    let (scheme, rest) = text.split_once("://").unwrap_or_default();
    if !["http", "https"].contains(&url.scheme()) || !scheme.eq_ignore_ascii_case(url.scheme()) {
        return Err(invalid("base URL does not begin with http:// or https://"));
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.is_empty() {
        return Err(invalid("base URL has no host"));
    }
    if authority.contains('@') {
        return Err(invalid(
            "base URL has a user in it; the key is set by api_key",
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("base URL has a query or a fragment"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

fn invalid(what: &'static str) -> Error {
    Error::new(ErrorKind::InvalidArgument, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_url_loses_its_trailing_slashes_and_keeps_its_prefix() {
        for (given, kept) in [
            ("http://localhost:23333", "http://localhost:23333"),
            ("HTTP://h//", "http://h"),
            (
                "https://h:40114/olla/lmdeploy/",
                "https://h:40114/olla/lmdeploy",
            ),
            ("http://[::1]:1", "http://[::1]:1"),
        ] {
            assert_eq!(check_base_url(given).ok().as_deref(), Some(kept));
        }
    }

    #[test]
    fn base_url_of_any_other_form_is_refused_and_not_shown() {
        for given in [
            "",
            "localhost:23333",
            "ftp://h",
            "http:h",
            "http:/h",
            "http://",
            "http:///h",
            "http://h?secret",
            "http://h/#secret",
            "http://u:secret@h",
            "http://@h",
            "http://h/se cret",
            "http://h\\secret",
            "\nhttp://h",
            "http://h:secret",
        ] {
            let error = check_base_url(given).expect_err(given);
            assert_eq!(*error.kind(), ErrorKind::InvalidArgument);
            assert!(
                !format!("{error} {error:?}").contains("secret"),
                "{error:?}"
            );
        }
    }
}
