//! The API key of a client: the only place that holds it, and that hides it where a
//! server repeats it.

use std::fmt;
use std::sync::Arc;

use reqwest::header::HeaderValue;

use crate::error::{Error, ErrorKind};

/// A shorter key is no secret, and part of too many words to be hidden.
const SHORTEST_SECRET: usize = 8;

const HIDDEN: &str = "***";

/// The key of a server, or none. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct ApiKey(Option<Arc<str>>);

impl ApiKey {
    /// The key, if a header can carry it. What is refused is not shown.
    pub(crate) fn checked(key: &str) -> Result<Self, Error> {
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "API key is empty or has more than visible ASCII in it",
            ));
        }
        Ok(ApiKey(Some(key.into())))
    }

    /// The value of the header `Authorization`.
    pub(crate) fn authorization(&self) -> Option<HeaderValue> {
        let value = format!("Bearer {}", self.0.as_deref()?);
        let mut value = HeaderValue::try_from(value).expect("visible ASCII fits a header");
        value.set_sensitive(true);
        Some(value)
    }

    /// Hides the key in a text of the server's, and says whether it was there.
    ///
    /// The text may have been cut within the key, so the beginning of one at its end is
    /// hidden too.
    pub(crate) fn hide(&self, text: &mut String) -> bool {
        let Some(key) = self.0.as_deref().filter(|key| key.len() >= SHORTEST_SECRET) else {
            return false;
        };
        let mut hidden = text.replace(key, HIDDEN);
        let cut = (SHORTEST_SECRET..key.len()).rev();
        if let Some(beginning) = cut.map(|end| &key[..end]).find(|it| hidden.ends_with(it)) {
            hidden.truncate(hidden.len() - beginning.len());
            hidden.push_str(HIDDEN);
        }
        let found = hidden != *text;
        *text = hidden;
        found
    }

    /// Hides the key in the value of a header.
    pub(crate) fn hide_in_header(&self, value: &mut HeaderValue) {
        let mut text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        if self.hide(&mut text) {
            *value = HeaderValue::try_from(text).expect("it was a header before");
        }
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { HIDDEN } else { "none" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(key: &str, text: &str) -> String {
        let mut text = text.to_owned();
        ApiKey::checked(key).expect("a key").hide(&mut text);
        text
    }

    #[test]
    fn is_visible_ascii() {
        assert!(ApiKey::checked("sk-~!x").is_ok());
        for key in ["", "a b", "a\n", "schlüssel", "\x7f"] {
            let error = ApiKey::checked(key).expect_err("it is not");
            assert!(!format!("{error} {error:?}").contains("schl"));
        }
    }

    #[test]
    fn is_hidden_wherever_it_stands() {
        assert_eq!(hidden("sk-12345", "sk-12345, (sk-12345)"), "***, (***)");
        assert_eq!(hidden("sk-12345", "sk-1234"), "sk-1234");
    }

    #[test]
    fn is_hidden_where_the_text_was_cut_within_it() {
        assert_eq!(hidden("sk-123456789", "key sk-12345678"), "key ***");
        assert_eq!(
            hidden("sk-123456789", "key sk-12345678."),
            "key sk-12345678."
        );
    }

    #[test]
    fn is_no_secret_if_short() {
        assert_eq!(hidden("EMPTY", "EMPTY is no key"), "EMPTY is no key");
    }

    #[test]
    fn is_hidden_in_a_header_that_is_no_text() {
        let key = ApiKey::checked("sk-12345").expect("a key");
        let mut value = HeaderValue::from_bytes(b"\xff sk-12345").expect("opaque bytes");
        key.hide_in_header(&mut value);
        assert_eq!(value.as_bytes(), "\u{fffd} ***".as_bytes());
    }
}
