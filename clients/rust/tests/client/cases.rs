//! Every case of `tests/cases`, which all LMDeploy clients share: one table a folder.

use std::collections::BTreeSet;

use futures_util::TryStreamExt;
use lmdeploy_client::models::ChatCompletionRequest;
use lmdeploy_client::{
    ChunkDecoder, ChunkText, Client, Dialect, Error, Event, EventDecoder, EventTooLarge,
    LineDecoder, DEFAULT_MAX_EVENT_BYTES,
};
use serde::Serialize;
use serde_json::{json, Value};

use crate::case::{self, expect, Case};
use crate::key::all_shown;
use crate::loopback::Loopback;

#[test]
fn stream_cases() {
    case::run("streams", |case| {
        let body = case.take_body();
        let cuts = cuts(body.len(), case.take("cuts").is_some());
        let limit = case
            .take("max_event_bytes")
            .and_then(|limit| limit.as_u64());
        let limit = limit.map_or(DEFAULT_MAX_EVENT_BYTES, |limit| limit as usize);
        let lines = case.take_text("framing").as_deref() == Some("lines");
        let dialect = case.take_text("dialect").as_deref().map(dialect);
        let want = if dialect.is_some() {
            "chunks"
        } else {
            "events"
        };
        let want = case.take(want).unwrap_or_default();
        let want_end = case.take("end").unwrap_or_default();
        for cut in cuts {
            let pieces = cut.pieces(&body);
            let (got, end) = match dialect {
                Some(dialect) => read_chunks(dialect, limit, pieces),
                None if lines => read_lines(limit, pieces),
                None => read_events(limit, pieces),
            };
            let at = format!("cut {cut:?}");
            expect(&at, &Value::Array(got), &want)?;
            expect_end(&at, &end, &want_end)?;
        }
        Ok(())
    });
}

#[test]
fn response_cases() {
    case::run("responses", |case| {
        let server = Loopback::answering(answer(case));
        let operation = case.take_text("operation").unwrap_or_default();
        let arguments = case.take("arguments").unwrap_or_else(
            || json!({"model": "m", "messages": [{"role": "user", "content": "hi"}]}),
        );
        let mut builder = Client::builder(&server.url);
        let key = case.take_text("api_key");
        if let Some(key) = &key {
            builder = builder.api_key(key);
        }
        let client = builder.build().expect("a client");
        let got = call(&client, &operation, arguments);
        let shown = got["shown"].as_str().unwrap_or_default();
        if key.is_some_and(|key| key.len() >= 8 && shown.contains(&key)) {
            return Err(format!("the error shows the key: {shown}"));
        }
        let want = case.take("expect").unwrap_or_default();
        for (key, want) in want.as_object().expect("expectations") {
            if key == "value" {
                for (pointer, want) in want.as_object().expect("pointers") {
                    let got = got["value"].pointer(pointer).unwrap_or(&Value::Null);
                    expect(pointer, got, want)?;
                }
            } else {
                expect(key, &got[key], want)?;
            }
        }
        let kind_is_wanted = want.get("kind").is_some();
        let kind_came = got.get("kind").is_some();
        expect(
            "whether it fails",
            &kind_came.into(),
            &kind_is_wanted.into(),
        )
    });
}

#[test]
fn request_cases() {
    case::run("requests", |case| {
        let server = Loopback::answering("HTTP/1.1 500 -\r\ncontent-length: 0\r\n\r\n");
        let base_path = case.take_text("base_path").unwrap_or_default();
        let mut builder = Client::builder(format!("{}{base_path}", server.url));
        if let Some(key) = case.take_text("api_key") {
            builder = builder.api_key(key);
        }
        let client = builder.build().expect("a client");
        let operation = case.take_text("operation").unwrap_or_default();
        call(
            &client,
            &operation,
            case.take("arguments").unwrap_or_default(),
        );
        let got = server.request();
        let want = case.take("expect").unwrap_or_default();
        for (key, want) in want.as_object().expect("expectations") {
            match key.as_str() {
                "method" => expect(key, &json!(got.method), want)?,
                "path" => expect(key, &json!(got.path), want)?,
                "body" => {
                    let body = serde_json::from_str(&got.body).unwrap_or_default();
                    expect(key, &body, want)?;
                }
                "headers" => {
                    for (name, want) in want.as_object().expect("headers") {
                        expect(name, &json!(got.header(name)), want)?;
                    }
                }
                "absent_headers" => {
                    for name in want.as_array().expect("names") {
                        let name = name.as_str().expect("a name");
                        expect(name, &json!(got.header(name)), &Value::Null)?;
                    }
                }
                unknown => return Err(format!("has an unknown expectation: {unknown}")),
            }
        }
        Ok(())
    });
}

/// How a body is cut before it is fed.
#[derive(Debug)]
enum Cut {
    Nowhere,
    At(usize),
    Every(usize),
}

impl Cut {
    fn pieces<'a>(&self, body: &'a [u8]) -> Vec<&'a [u8]> {
        match *self {
            Cut::Nowhere => vec![body],
            Cut::At(place) => vec![&body[..place], &body[place..]],
            Cut::Every(length) => body.chunks(length).collect(),
        }
    }
}

fn cuts(length: usize, few: bool) -> Vec<Cut> {
    if few {
        return vec![Cut::Nowhere, Cut::Every(512), Cut::Every(4096)];
    }
    let places: BTreeSet<usize> = if length <= 2000 {
        (1..length).collect()
    } else {
        // Some numbers without a pattern; any will do, if they are the same each time.
        let mut number = 1_usize;
        let next = |_| {
            number = number
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (number >> 16) % length
        };
        (0..200).map(next).collect()
    };
    let mut cuts = vec![Cut::Nowhere, Cut::Every(1)];
    cuts.extend(places.into_iter().map(Cut::At));
    cuts
}

fn dialect(name: &str) -> Dialect {
    match name {
        "done" => Dialect::Done,
        "message_stop" => Dialect::MessageStop,
        "response_end" => Dialect::ResponseEnd,
        "finish_reason" => Dialect::FinishReason,
        unknown => panic!("unknown dialect {unknown}"),
    }
}

fn read_events(limit: usize, pieces: Vec<&[u8]>) -> (Vec<Value>, Value) {
    let mut decoder = EventDecoder::new().max_event_bytes(limit);
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        if let Err(end) = drain(&mut events, || decoder.next_event()) {
            return (events, end);
        }
    }
    (events, json!("complete"))
}

fn read_lines(limit: usize, pieces: Vec<&[u8]>) -> (Vec<Value>, Value) {
    let mut decoder = LineDecoder::new().max_event_bytes(limit);
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        if let Err(end) = drain(&mut events, || decoder.next_event()) {
            return (events, end);
        }
    }
    decoder.finish();
    match drain(&mut events, || decoder.next_event()) {
        Ok(()) => (events, json!("complete")),
        Err(end) => (events, end),
    }
}

fn drain(
    events: &mut Vec<Value>,
    mut next_event: impl FnMut() -> Result<Option<Event>, EventTooLarge>,
) -> Result<(), Value> {
    while let Some(event) = next_event().map_err(|_| json!("event_too_large"))? {
        events.push(json!({
            "type": event.event_type(),
            "data": event.data(),
            "last_event_id": event.last_event_id(),
            "retry": event.retry().map(|wait| wait.as_millis() as u64),
        }));
    }
    Ok(())
}

fn read_chunks(dialect: Dialect, limit: usize, pieces: Vec<&[u8]>) -> (Vec<Value>, Value) {
    let mut decoder = ChunkDecoder::<Value>::new(dialect).max_event_bytes(limit);
    let mut chunks = Vec::new();
    let read = || -> Result<(), Error> {
        for piece in pieces {
            decoder.feed(piece);
            while let Some(chunk) = decoder.next_chunk()? {
                chunks.push(chunk);
            }
        }
        decoder.finish();
        while let Some(chunk) = decoder.next_chunk()? {
            chunks.push(chunk);
        }
        Ok(())
    };
    let end = match read() {
        Ok(()) => json!("complete"),
        Err(error) => describe(&error),
    };
    (chunks, end)
}

/// An error, as far as cases look at it. A code is what was sent: a number or a text.
fn describe(error: &Error) -> Value {
    let mut described = json!({
        "kind": error.kind().name(),
        "status": error.status(),
        "shown": all_shown(error),
    });
    if let Some(refusal) = error.refusal() {
        described["type"] = json!(refusal.error_type());
        described["message"] = json!(refusal.message());
        described["param"] = json!(refusal.param());
        described["code"] = match refusal.code_number() {
            Some(number) => json!(number),
            None => json!(refusal.code()),
        };
    }
    described
}

fn expect_end(at: &str, got: &Value, want: &Value) -> Result<(), String> {
    match want {
        Value::Object(fields) => {
            for (key, want) in fields {
                expect(&format!("{at}, {key} of the end"), &got[key], want)?;
            }
            Ok(())
        }
        Value::String(kind) if got.is_object() => expect(
            &format!("{at}, kind of the end"),
            &got["kind"],
            &json!(kind),
        ),
        want => expect(&format!("{at}, end"), got, want),
    }
}

/// The bytes a case's server answers with.
fn answer(case: &mut Case) -> Vec<u8> {
    let body = case.take_body();
    let cut = case.take_text("close").as_deref() == Some("cut");
    let status = case.take("status").unwrap_or_default();
    let reason = case.take_text("reason").unwrap_or_default();
    let headers = case.take("headers").unwrap_or_default();
    let headers = headers.as_object().expect("headers");
    let mut head = format!("HTTP/1.1 {status} {reason}\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {}\r\n", value.as_str().expect("a text"));
    }
    if !headers.contains_key("transfer-encoding") {
        let length = body.len() + if cut { 100 } else { 0 };
        head += &format!("content-length: {length}\r\n");
    }
    head += "\r\n";
    [head.into_bytes(), body].concat()
}

/// Makes a call and describes what came of it.
#[tokio::main(flavor = "current_thread")]
async fn call(client: &Client, operation: &str, arguments: Value) -> Value {
    let request = || serde_json::from_value::<ChatCompletionRequest>(arguments).expect("a request");
    match operation {
        "list_models" => describe_answer(client.list_models().await),
        "chat_completions" => describe_answer(client.chat_completions(&request()).await),
        "chat_completions_stream" => {
            let (mut texts, mut chunks) = (Vec::new(), 0);
            let read = async {
                let mut stream = client.chat_completions_stream(&request()).await?;
                while let Some(chunk) = stream.try_next().await? {
                    chunks += 1;
                    if !chunk.text().is_empty() {
                        texts.push(chunk.text().to_owned());
                    }
                }
                assert!(stream.try_next().await?.is_none(), "the end is for ever");
                Ok(())
            };
            let mut described = match read.await {
                Ok(()) => json!({"chunks": chunks, "end": "complete"}),
                Err(error) => describe(&error),
            };
            described["texts"] = json!(texts);
            described
        }
        unknown => panic!("unknown operation {unknown}"),
    }
}

fn describe_answer(answer: Result<impl Serialize, Error>) -> Value {
    match answer {
        Ok(value) => json!({"value": serde_json::to_value(value).expect("JSON")}),
        Err(error) => describe(&error),
    }
}
