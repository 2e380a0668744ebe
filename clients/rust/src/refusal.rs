//! What a server says when it refuses, read from every shape LMDeploy, its proxy and
//! the gateways in front of it are known to write.

use std::collections::HashMap;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use serde_json::{Map, Value};

use crate::api_key::ApiKey;
use crate::compact::Compact;
use crate::error::{Error, ErrorKind};

/// No more of a refusing body is read or kept: enough for any message, too little to
/// be hurt by.
pub(crate) const MAX_BODY_BYTES: usize = 64 * 1024;

/// Characters of an unknown body that are shown in place of a message.
pub(crate) const EXCERPT_CHARS: usize = 200;

/// What the server said when it refused a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusal {
    message: String,
    error_type: Option<String>,
    param: Option<String>,
    code: Option<String>,
    code_number: Option<i64>,
    body: String,
}

impl Refusal {
    /// The reason in the server's words; of an unknown body, its first 200 characters.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The `type` of the refusal, as in `invalid_request_error`.
    pub fn error_type(&self) -> Option<&str> {
        self.error_type.as_deref()
    }

    /// The parameter that was refused.
    pub fn param(&self) -> Option<&str> {
        self.param.as_deref()
    }

    /// The `code` of the refusal as text, whether the server sent a number or a string.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The `code` of the refusal, if the server sent an integer.
    pub fn code_number(&self) -> Option<i64> {
        self.code_number
    }

    /// The whole text that was read as a refusal, at most 64 KiB of it.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Reads a text that is known to be a refusal, whatever its shape.
    pub(crate) fn read(body: &str, otherwise: &str) -> Self {
        let value = serde_json::from_str::<Value>(body).unwrap_or_default();
        let mut refusal = value
            .as_object()
            .map(|object| read_shape(object, body))
            .unwrap_or_default();
        if refusal.message.is_empty() {
            let text = body.trim();
            let text = if text.is_empty() { otherwise } else { text };
            refusal.message = text.chars().take(EXCERPT_CHARS).collect();
        }
        refusal.body = clip(body).to_owned();
        refusal
    }

    /// Reads the body of an answer that promised success, if it is a refusal instead.
    pub(crate) fn in_place_of_answer(body: &[u8]) -> Option<Self> {
        if !may_be_refusal(body) {
            return None;
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(object)) if replaces_answer(&object) => {
                Some(Refusal::read(&String::from_utf8_lossy(body), ""))
            }
            _ => None,
        }
    }

    /// The refusal that is a sentence and nothing else.
    pub(crate) fn saying(sentence: &str) -> Self {
        Refusal {
            message: clip(sentence).to_owned(),
            body: clip(sentence).to_owned(),
            ..Refusal::default()
        }
    }

    /// The error this refusal is, with the status of the answer it came in.
    pub(crate) fn into_error(self, status: u16) -> Error {
        let succeeded = (200..300).contains(&status);
        let unavailable = status == 503 || self.code() == Some("503");
        let what = if succeeded {
            format!("refused inside an answer of status {status}")
        } else {
            format!("refused with status {status}")
        };
        if unavailable && self.message.to_ascii_lowercase().contains("sleeping") {
            Error::new(ErrorKind::Asleep(self), what).advising("wakeup wakes it")
        } else {
            Error::new(ErrorKind::Refused(self), what)
        }
    }

    /// Hides the key in all the server said.
    pub(crate) fn hide(&mut self, key: &ApiKey) {
        key.hide(&mut self.message);
        key.hide(&mut self.body);
        for text in [&mut self.error_type, &mut self.param]
            .into_iter()
            .flatten()
        {
            key.hide(text);
        }
        if self.code.as_mut().is_some_and(|code| key.hide(code)) {
            self.code_number = None;
        }
    }
}

/// Whether a text is worth the parsing that tells if it is a refusal: every shape has
/// a key or a value that begins with `error`, unless that is hidden in an escape.
pub(crate) fn may_be_refusal(json: &[u8]) -> bool {
    static ERROR: LazyLock<Finder> = LazyLock::new(|| Finder::new("\"error"));
    static ASCII_ESCAPE: LazyLock<Finder> = LazyLock::new(|| Finder::new("\\u00"));
    ERROR.find(json).is_some() || ASCII_ESCAPE.find(json).is_some()
}

/// Whether an answer of status 200 to a plain call is a refusal.
///
/// An answer may carry an `error` field beside what was asked for, as that of
/// `/v1/responses` does; only one without any such thing is a refusal.
fn replaces_answer(object: &Map<String, Value>) -> bool {
    const ANSWERS: [&str; 5] = ["choices", "content", "data", "output", "text"];
    let has_error = match object.get("error") {
        None | Some(Value::Null | Value::Bool(false)) => false,
        Some(_) => !ANSWERS.iter().any(|key| object.contains_key(*key)),
    };
    has_error || is_error_object(object) || has_error_code(object)
}

/// Whether an event of a stream is a refusal.
pub(crate) fn replaces_chunk(object: &Map<String, Value>) -> bool {
    let has_error = match object.get("error") {
        None | Some(Value::Null | Value::Bool(false)) => false,
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Object(fields)) => !fields.is_empty(),
        Some(_) => true,
    };
    has_error
        || is_error_object(object)
        || has_error_code(object)
        || object.get("type").is_some_and(|kind| kind == "error")
}

fn is_error_object(object: &Map<String, Value>) -> bool {
    object.get("object").is_some_and(|kind| kind == "error")
}

/// `error_code: null` says nothing, as null does everywhere.
fn has_error_code(object: &Map<String, Value>) -> bool {
    object.get("error_code").is_some_and(|code| !code.is_null())
}

/// Reads the first of the known shapes that fits an object, which is all of the body.
fn read_shape(object: &Map<String, Value>, body: &str) -> Refusal {
    match object.get("error") {
        Some(Value::Object(fields)) => read_fields(fields, "message", "code"),
        Some(Value::String(text)) if !text.is_empty() => Refusal::saying(text),
        Some(Value::Bool(true)) => read_fields(object, "message", "status"),
        _ if has_error_code(object) => read_fields(object, "text", "error_code"),
        _ => match object.get("detail") {
            Some(Value::String(text)) => Refusal::saying(text),
            None | Some(Value::Null) => read_fields(object, "message", "code"),
            Some(_) => Refusal::saying(&compact_detail(body)),
        },
    }
}

fn compact_detail(body: &str) -> String {
    let members = serde_json::from_str::<HashMap<String, Compact>>(body);
    let detail = members.unwrap_or_default().remove("detail");
    detail.map(|Compact(text)| text).unwrap_or_default()
}

/// Reads an object's fields; one of another type than expected says nothing.
fn read_fields(object: &Map<String, Value>, message: &str, code: &str) -> Refusal {
    let text = |key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
    Refusal {
        message: text(message).unwrap_or_default(),
        error_type: text("type"),
        param: text("param"),
        code: object.get(code).and_then(code_text),
        code_number: object.get(code).and_then(Value::as_i64),
        body: String::new(),
    }
}

/// A code is a string or an integer.
fn code_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if !number.is_f64() => Some(number.to_string()),
        _ => None,
    }
}

/// As much of a text as is kept.
pub(crate) fn clip(text: &str) -> &str {
    if text.len() <= MAX_BODY_BYTES {
        return text;
    }
    let mut end = MAX_BODY_BYTES;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_known_shape() {
        let shapes = [
            (
                r#"{"message":"m","type":"t","code":400,"param":"p","object":"error"}"#,
                (Some("t"), Some("p"), Some("400"), Some(400)),
            ),
            (
                r#"{"error":{"message":"m","type":"t","code":"c","param":null}}"#,
                (Some("t"), None, Some("c"), None),
            ),
            (
                r#"{"type":"error","error":{"type":"t","message":"m"}}"#,
                (Some("t"), None, None, None),
            ),
            (
                r#"{"error_code":10400,"text":"m"}"#,
                (None, None, Some("10400"), Some(10400)),
            ),
            (
                r#"{"error":true,"status":500,"message":"m"}"#,
                (None, None, Some("500"), Some(500)),
            ),
            (r#"{"error":"m"}"#, (None, None, None, None)),
            (r#"{"detail":"m"}"#, (None, None, None, None)),
            (" m\n", (None, None, None, None)),
        ];
        for (body, (error_type, param, code, code_number)) in shapes {
            let refusal = Refusal::read(body, "Bad Request");
            assert_eq!(refusal.message(), "m", "{body}");
            assert_eq!(refusal.error_type(), error_type, "{body}");
            assert_eq!(refusal.param(), param, "{body}");
            assert_eq!(refusal.code(), code, "{body}");
            assert_eq!(refusal.code_number(), code_number, "{body}");
            assert_eq!(refusal.body(), body);
        }
    }

    #[test]
    fn shows_a_list_of_details_as_its_json_text() {
        let refusal = Refusal::read(r#"{"detail": [{"msg": "x", "loc": [1]}]}"#, "");
        assert_eq!(refusal.message(), r#"[{"msg":"x","loc":[1]}]"#);
    }

    #[test]
    fn shows_the_reason_phrase_of_an_empty_body() {
        assert_eq!(
            Refusal::read(" \r\n", "Bad Gateway").message(),
            "Bad Gateway"
        );
    }

    #[test]
    fn keeps_at_most_64_kib_of_the_body_and_never_half_a_character() {
        let refusal = Refusal::read(&"ü".repeat(40 * 1024), "");
        assert_eq!(refusal.body().len(), MAX_BODY_BYTES);
        let refusal = Refusal::read(&format!("x{}", "ü".repeat(40 * 1024)), "");
        assert_eq!(refusal.body().len(), MAX_BODY_BYTES - 1);
    }

    #[test]
    fn a_sleeping_engine_is_its_own_kind() {
        let kind = |status, body: &str| {
            let error = Refusal::read(body, "").into_error(status);
            error.kind().name()
        };
        assert_eq!(kind(503, "The engine is Sleeping."), "asleep");
        assert_eq!(kind(503, "overloaded"), "refused");
        assert_eq!(
            kind(200, r#"{"error":{"message":"sleeping","code":503}}"#),
            "asleep"
        );
        assert_eq!(kind(400, "sleeping"), "refused");
    }
}
