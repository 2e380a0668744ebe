//! Every case of `tests/cases`, which all LMDeploy clients share: one table a folder.

use std::collections::BTreeSet;

use lmdeploy_client::{
    ChunkDecoder, Client, Dialect, Error, Event, EventDecoder, EventTooLarge, LineDecoder,
    DEFAULT_MAX_EVENT_BYTES,
};
use serde_json::{json, Value};

use crate::call::{call, describe};
use crate::case::{self, expect, expect_members, Case};
use crate::loopback::Loopback;

/// From a server that only listens.
const SERVER_ERROR: &str = "HTTP/1.1 500 -\r\ncontent-length: 0\r\n\r\n";

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
        for for_clients_that_accumulate in ["operation", "folded"] {
            case.take(for_clients_that_accumulate);
        }
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
        let mut builder = Client::builder(&server.url);
        let key = case.take_text("api_key");
        if let Some(key) = &key {
            builder = builder.api_key(key);
        }
        let client = builder.build().expect("a client");
        let got = make_call(&client, case)?;
        let shown = got["shown"].as_str().unwrap_or_default();
        if key.is_some_and(|key| key.len() >= 8 && shown.contains(&key)) {
            return Err(format!("the error shows the key: {shown}"));
        }
        let want = case.take("expect").unwrap_or_default();
        for (key, want) in want.as_object().expect("expectations") {
            match key.as_str() {
                "value" => expect_members(&got["value"], want)?,
                "chunk_values" => {
                    let wanted = want.as_array().expect("a list");
                    expect("chunks", &got["chunks"], &json!(wanted.len()))?;
                    for (number, want) in wanted.iter().enumerate() {
                        expect_members(&got["chunk_values"][number], want)?;
                    }
                }
                _ => expect(key, &got[key], want)?,
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
        let server = Loopback::answering(SERVER_ERROR);
        let base_path = case.take_text("base_path").unwrap_or_default();
        let mut builder = Client::builder(format!("{}{base_path}", server.url));
        if let Some(key) = case.take_text("api_key") {
            builder = builder.api_key(key);
        }
        let client = builder.build().expect("a client");
        make_call(&client, case)?;
        let got = server.request();
        let want = case.take("expect").unwrap_or_default();
        let query = want.get("query").unwrap_or(&Value::Null);
        expect("query", &json!(got.query), query)?;
        for (key, want) in want.as_object().expect("expectations") {
            match key.as_str() {
                "method" => expect(key, &json!(got.method), want)?,
                "path" => expect(key, &json!(got.path), want)?,
                "query" => {}
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

#[test]
fn every_operation_of_the_document_is_called_by_its_method_and_path() {
    let document = include_str!("../../../../codegen/openapi.prepared.json");
    let document: Value = serde_json::from_str(document).expect("JSON");
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            let name = operation["operationId"].as_str().expect("a name");
            let mut names = vec![name.to_owned()];
            if operation["x-streaming"] == true {
                names.push(format!("{name}_stream"));
            }
            for name in names {
                let server = Loopback::answering(SERVER_ERROR);
                let client = Client::builder(&server.url).build().expect("a client");
                let outcome = call(&client, &name, &case::arguments(&name), &Value::Null);
                outcome.expect("a call");
                let got = server.request();
                assert_eq!(
                    (got.method, got.path),
                    (method.to_uppercase(), path.clone())
                );
            }
        }
    }
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

/// Makes the call of a case and describes what came of it.
fn make_call(client: &Client, case: &mut Case) -> Result<Value, String> {
    let operation = case.take_text("operation").unwrap_or_default();
    let arguments = case.take("arguments");
    let arguments = arguments.unwrap_or_else(|| case::arguments(&operation));
    let parameters = case.take("parameters").unwrap_or_default();
    call(client, &operation, &arguments, &parameters)
}
