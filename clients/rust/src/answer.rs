//! What the body of a success says: the answer, a refusal in its place, or neither.

use std::collections::HashMap;

use lmdeploy_api::operations::AnswerForm;
use serde::de::{DeserializeOwned, Error as _, IgnoredAny};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::refusal::Refusal;

/// How LMDeploy's proxy begins to say that it did not do what it was asked:
/// <https://github.com/InternLM/lmdeploy/blob/v0.18.0/lmdeploy/serve/proxy/proxy.py>.
const FAILED: &str = "Failed";

/// A type that is read from JSON, and written as JSON again.
pub(crate) trait Json: DeserializeOwned + Serialize {}

impl<T: DeserializeOwned + Serialize> Json for T {}

/// Why a body is no answer.
pub(crate) enum Fault {
    Refused(Box<Refusal>),
    Wrong(serde_json::Error),
}

/// Reads the body of an answer that promised success.
///
/// An empty one is an object without members: so servers before LMDeploy 0.14.0 say that
/// they are healthy.
pub(crate) fn read<T: Json>(body: &[u8], form: AnswerForm) -> Result<T, Fault> {
    let body = match body.trim_ascii() {
        b"" => b"{}",
        body => body,
    };
    if let Some(refusal) = Refusal::in_place_of_answer(body) {
        return Err(Fault::Refused(refusal.into()));
    }
    match form {
        AnswerForm::Json => read_object(body).map_err(Fault::Wrong),
        AnswerForm::JsonInText => read_object_in_text(body),
        AnswerForm::Text => read_text(body),
        AnswerForm::Nothing => read_nothing(body).map_err(Fault::Wrong),
    }
}

/// Reads an object that has what its type requires.
///
/// Serde sees to that, except for what events are made of: servers leave out parts of
/// events, so those types read any object. An array would fit an object too.
fn read_object<T: Json>(body: &[u8]) -> serde_json::Result<T> {
    if !body.starts_with(b"{") {
        return Err(serde_json::Error::custom("expected a JSON object"));
    }
    let answer = serde_json::from_slice(body)?;
    let required = members_required_but_not_by_serde::<T>();
    if !required.is_empty() {
        let given: HashMap<String, IgnoredAny> = serde_json::from_slice(body)?;
        if let Some(missing) = required.keys().find(|name| !given.contains_key(*name)) {
            let what = format!("missing field `{missing}`");
            return Err(serde_json::Error::custom(what));
        }
    }
    Ok(answer)
}

/// They are written though nothing was read.
fn members_required_but_not_by_serde<T: Json>() -> Map<String, Value> {
    match serde_json::from_slice::<T>(b"{}").and_then(serde_json::to_value) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// A later server may write the object as it is.
fn read_object_in_text<T: Json>(body: &[u8]) -> Result<T, Fault> {
    match serde_json::from_slice::<String>(body) {
        Ok(text) => read(text.as_bytes(), AnswerForm::Json),
        Err(_) => read_object(body).map_err(Fault::Wrong),
    }
}

/// What a node told the proxy is handed on in a text too.
fn read_text<T: Json>(body: &[u8]) -> Result<T, Fault> {
    let text: String = serde_json::from_slice(body).map_err(Fault::Wrong)?;
    if text.starts_with(FAILED) {
        return Err(Fault::Refused(Refusal::saying(&text).into()));
    }
    match Refusal::in_place_of_answer(text.as_bytes()) {
        Some(refusal) => Err(Fault::Refused(refusal.into())),
        None => T::deserialize(Value::String(text)).map_err(Fault::Wrong),
    }
}

/// Nothing is null, whatever JSON the server wrote.
fn read_nothing<T: Json>(body: &[u8]) -> serde_json::Result<T> {
    let IgnoredAny = serde_json::from_slice(body)?;
    T::deserialize(Value::Null)
}

#[cfg(test)]
mod tests {
    use lmdeploy_api::models::GenerateReqOutput;

    use super::*;

    /// The answer as JSON, or what is said instead of it.
    fn outcome<T: Json>(body: &str, form: AnswerForm) -> String {
        match read::<T>(body.as_bytes(), form) {
            Ok(answer) => serde_json::to_string(&answer).expect("JSON"),
            Err(Fault::Refused(refusal)) => format!("refused: {}", refusal.message()),
            Err(Fault::Wrong(_)) => "wrong".to_owned(),
        }
    }

    #[test]
    fn an_empty_body_is_an_object_without_members() {
        let read = |body| outcome::<HashMap<String, u32>>(body, AnswerForm::Json);
        assert_eq!(read(""), "{}");
        assert_eq!(read(" \r\n"), "{}");
        assert_eq!(read(r#"{"a": 1}"#), r#"{"a":1}"#);
        assert_eq!(read("[]"), "wrong");
        assert_eq!(read("null"), "wrong");
    }

    #[test]
    fn an_answer_has_what_its_type_requires_also_if_events_need_not() {
        let read = |body| outcome::<GenerateReqOutput>(body, AnswerForm::Json);
        let whole = r#"{"meta_info":{},"output_ids":[1],"text":"a"}"#;
        assert_eq!(read(whole), whole);
        for body in ["", "{}", r#"{"text": "a", "output_ids": []}"#, "[]"] {
            assert_eq!(read(body), "wrong", "{body}");
        }
    }

    #[test]
    fn an_object_may_stand_in_a_text() {
        let read = |body| outcome::<HashMap<String, u32>>(body, AnswerForm::JsonInText);
        assert_eq!(read(r#""{\"a\": 1}""#), r#"{"a":1}"#);
        assert_eq!(read(r#"{"a": 1}"#), r#"{"a":1}"#);
        assert_eq!(read(r#""{\"error\": \"m\"}""#), "refused: m");
        assert_eq!(read(r#""[]""#), "wrong");
        assert_eq!(read(r#""Failed""#), "wrong");
    }

    #[test]
    fn a_text_may_say_that_it_failed() {
        let read = |body| outcome::<String>(body, AnswerForm::Text);
        assert_eq!(read(r#""Added""#), r#""Added""#);
        assert_eq!(read(r#""Not Failed""#), r#""Not Failed""#);
        assert_eq!(read(r#""Failed to add""#), "refused: Failed to add");
        let error = r#""{\"error_code\": 10402, \"text\": \"m\"}\n""#;
        assert_eq!(read(error), "refused: m");
        assert_eq!(read(r#"{"error": "m"}"#), "refused: m");
        for body in ["", "Added", "{}", "[]", "null"] {
            assert_eq!(read(body), "wrong", "{body}");
        }
    }

    #[test]
    fn nothing_is_any_json_that_is_no_error() {
        let read = |body| outcome::<()>(body, AnswerForm::Nothing);
        for body in ["", "null", "{}", "[1]", r#""Failed""#] {
            assert_eq!(read(body), "null", "{body}");
        }
        assert_eq!(read(r#"{"error": "m"}"#), "refused: m");
        assert_eq!(read("done"), "wrong");
    }
}
