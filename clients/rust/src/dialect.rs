//! How an operation family ends a stream and reports errors in it: a table, and the
//! order in which an event is looked at.

use lmdeploy_api::operations::Dialect as Declared;
use memchr::memmem;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::decoder::Event;
use crate::error::{Error, ErrorKind};
use crate::refusal::{may_be_refusal, replaces_chunk, Refusal};

/// How an operation family ends a stream and reports errors in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dialect {
    /// Ends with the data `[DONE]`: chat, completions, generate.
    Done,
    /// Ends with an event whose JSON `type` is `message_stop`: Anthropic's messages.
    MessageStop,
    /// Ends with an event whose JSON `type` is `response.completed`,
    /// `response.incomplete` or `response.failed`: responses.
    ResponseEnd,
    /// Lines of JSON that end with one whose `finish_reason` is filled:
    /// `/v1/chat/interactive` of LMDeploy up to 0.9.2.
    FinishReason,
}

impl Dialect {
    /// The dialect that the generated table of operations names.
    pub(crate) fn declared(dialect: Declared) -> Self {
        match dialect {
            Declared::Done => Dialect::Done,
            Declared::MessageStop => Dialect::MessageStop,
            Declared::ResponseEnd => Dialect::ResponseEnd,
        }
    }

    fn rules(self) -> &'static Rules {
        match self {
            Dialect::Done => &Rules {
                framing: Framing::Events,
                end: End::Data("[DONE]"),
            },
            Dialect::MessageStop => &Rules {
                framing: Framing::Events,
                end: End::Type(&["message_stop"]),
            },
            Dialect::ResponseEnd => &Rules {
                framing: Framing::Events,
                end: End::Type(&[
                    "response.completed",
                    "response.incomplete",
                    "response.failed",
                ]),
            },
            Dialect::FinishReason => &Rules {
                framing: Framing::Lines,
                end: End::Filled("finish_reason"),
            },
        }
    }

    pub(crate) fn framing(self) -> Framing {
        self.rules().framing
    }

    /// What marks the end, for use in a message.
    pub(crate) fn end_name(self) -> &'static str {
        match self.rules().end {
            End::Data(name) | End::Filled(name) => name,
            End::Type(names) => names[0],
        }
    }

    /// Says what an event is. Its JSON is parsed once in the normal case: into the
    /// chunk itself.
    pub(crate) fn read<T: DeserializeOwned>(self, event: &Event) -> Result<Reading<T>, Error> {
        let data = event.data();
        if data.trim_ascii().is_empty() {
            return Ok(Reading::Nothing);
        }
        let end = &self.rules().end;
        if matches!(end, End::Data(mark) if data.trim_matches(' ') == *mark) {
            return Ok(Reading::End);
        }
        match event.event_type() {
            "error" => return Err(refused(data)),
            "" => return Err(read_bare_line(data)),
            _ => {}
        }
        let is_object = data.trim_ascii_start().starts_with('{');
        if is_object && !may_be_refusal(data.as_bytes()) && !end.may_be_in(data) {
            if let Ok(chunk) = serde_json::from_str(data) {
                return Ok(Reading::Chunk(chunk));
            }
        }
        let object = match serde_json::from_str(data) {
            Ok(Value::Object(object)) => object,
            Ok(_) => return Err(malformed(data, "is not a JSON object")),
            Err(cause) => return Err(malformed(data, "is not JSON").caused_by(cause)),
        };
        if replaces_chunk(&object) {
            return Err(refused(data));
        }
        let ends = end.is_in(&object);
        let chunk = read_tolerantly(Value::Object(object))
            .map_err(|cause| malformed(data, "does not fit its type").caused_by(cause))?;
        Ok(if ends {
            Reading::LastChunk(chunk)
        } else {
            Reading::Chunk(chunk)
        })
    }
}

/// What an event turned out to be.
pub(crate) enum Reading<T> {
    Nothing,
    Chunk(T),
    LastChunk(T),
    End,
}

/// How the body of a stream is divided into events.
#[derive(Clone, Copy)]
pub(crate) enum Framing {
    Events,
    Lines,
}

/// The error that a line of JSON in no event reports, if it does: LMDeploy's proxy
/// writes one when a server breaks off.
pub(crate) fn bare_refusal(line: &str) -> Option<Error> {
    match serde_json::from_str(line) {
        Ok(Value::Object(object)) if replaces_chunk(&object) => Some(refused(line)),
        _ => None,
    }
}

struct Rules {
    framing: Framing,
    end: End,
}

/// What ends a stream.
enum End {
    /// This data, in no chunk.
    Data(&'static str),
    /// A chunk with one of these as its `type`.
    Type(&'static [&'static str]),
    /// A chunk in which this member is a string that is not empty.
    Filled(&'static str),
}

impl End {
    /// A cheap test that is never wrongly false, escapes being
    /// [`may_be_refusal`]'s to find.
    fn may_be_in(&self, data: &str) -> bool {
        let has = |mark: &str| memmem::find(data.as_bytes(), mark.as_bytes()).is_some();
        match self {
            End::Data(_) => false,
            End::Type(marks) => marks.iter().any(|mark| has(mark)),
            End::Filled(member) => has(member),
        }
    }

    fn is_in(&self, object: &Map<String, Value>) -> bool {
        let text = |member: &str| object.get(member).and_then(Value::as_str);
        match self {
            End::Data(_) => false,
            End::Type(marks) => text("type").is_some_and(|kind| marks.contains(&kind)),
            End::Filled(member) => text(member).is_some_and(|reason| !reason.is_empty()),
        }
    }
}

fn read_bare_line(line: &str) -> Error {
    bare_refusal(line).unwrap_or_else(|| malformed(line, "is a line of its own, in no event"))
}

/// Reads a chunk, then once more with every null left out, since servers write null
/// for what they do not know.
fn read_tolerantly<T: DeserializeOwned>(value: Value) -> Result<T, serde_json::Error> {
    T::deserialize(&value).or_else(|_| serde_json::from_value(without_nulls(value)))
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(object) => object
            .into_iter()
            .filter(|(_, member)| !member.is_null())
            .map(|(key, member)| (key, without_nulls(member)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

fn refused(data: &str) -> Error {
    /// The only status under which a stream begins, as far as a refusal in it goes.
    const OK: u16 = 200;
    Refusal::read(data, "").into_error(OK)
}

fn malformed(data: &str, fault: &str) -> Error {
    Error::new(ErrorKind::MalformedEvent, format!("event {fault}")).quoting(data)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decoder::EventDecoder;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Text {
        text: String,
        #[serde(default)]
        count: u32,
    }

    fn read(dialect: Dialect, data: &str) -> Result<Reading<Text>, Error> {
        let mut decoder = EventDecoder::new();
        decoder.feed(format!("data: {data}\n\n").as_bytes());
        let event = decoder.next_event().ok().flatten();
        dialect.read(&event.expect("one event was fed"))
    }

    fn kind(data: &str) -> &'static str {
        match read(Dialect::Done, data) {
            Ok(_) => "no error",
            Err(error) => error.kind().name(),
        }
    }

    #[test]
    fn null_is_as_absent_where_the_type_wants_a_value() {
        let reading = read(Dialect::Done, r#"{"text":"a","count":null}"#);
        assert!(matches!(reading, Ok(Reading::Chunk(chunk)) if chunk.count == 0));
    }

    #[test]
    fn an_error_that_says_nothing_is_no_error() {
        for error in ["null", "false", "\"\"", "{}"] {
            assert_eq!(
                kind(&format!(r#"{{"text":"a","error":{error}}}"#)),
                "no error"
            );
        }
        assert_eq!(kind(r#"{"text":"a","error":0}"#), "refused");
    }

    #[test]
    fn an_escape_hides_no_error() {
        assert_eq!(kind(r#"{"text":"a","\u0065rror":"b"}"#), "refused");
    }

    #[test]
    fn an_array_is_no_chunk_even_if_its_items_would_fit() {
        assert_eq!(kind(r#"["a", 1]"#), "malformed_event");
    }

    #[test]
    fn the_last_chunk_is_told_from_one_that_only_mentions_the_end() {
        let said = read(
            Dialect::MessageStop,
            r#"{"text":"message_stop","type":"x"}"#,
        );
        assert!(matches!(said, Ok(Reading::Chunk(chunk)) if chunk.text == "message_stop"));
        let last = read(Dialect::MessageStop, r#"{"text":"","type":"message_stop"}"#);
        assert!(matches!(last, Ok(Reading::LastChunk(_))));
    }
}
