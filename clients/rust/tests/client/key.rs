//! The API key appears nowhere but in the request.

use std::error::Error as _;

use futures_util::TryStreamExt;
use lmdeploy_client::models::ChatCompletionRequest;
use lmdeploy_client::{Client, Error};

use crate::loopback::Loopback;

const KEY: &str = "sk-very-secret";

/// All that a program can get out of an error, as one text.
pub fn all_shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?} {:?}", error.headers());
    if let Some(refusal) = error.refusal() {
        shown += &format!(
            "{} {:?} {:?} {:?} {}",
            refusal.message(),
            refusal.error_type(),
            refusal.param(),
            refusal.code(),
            refusal.body(),
        );
    }
    let mut source = error.source();
    while let Some(cause) = source {
        shown += &format!("{cause} {cause:?}");
        source = cause.source();
    }
    shown
}

#[tokio::test]
async fn no_error_shows_the_key() {
    let before = "x".repeat(201 - KEY.len());
    let cut = format!("HTTP/1.1 502 -\r\n\r\n{before}{KEY}");
    for answer in [
        "",
        "no HTTP at all, sk-very-secret\r\n\r\n",
        "HTTP/1.1 401 -\r\nx-seen: Bearer sk-very-secret\r\n\r\nno: sk-very-secret",
        "HTTP/1.1 401 -\r\n\r\n{\"message\":\"sk-very\\u002dsecret\"}",
        "HTTP/1.1 401 -\r\n\r\n{\"error\":{\"code\":\"sk-very-secret\",\"type\":\"sk-very-secret\"}}",
        &cut,
        "HTTP/1.1 200 OK\r\ncontent-type: text/sk-very-secret\r\n\r\nsk-very-secret",
        "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\ndata: sk-very-secret",
        "HTTP/1.1 200 OK\r\n\r\ndata: sk-very-secret\n\n",
        "HTTP/1.1 200 OK\r\n\r\nevent: error\ndata: sk-very-secret\n\n",
        "HTTP/1.1 200 OK\r\n\r\n{\"error\":\"sk-very-secret\"}",
        "HTTP/1.1 200 OK\r\n\r\ndata: {\"choices\":\"sk-very-secret\"}\n\n",
    ] {
        let server = Loopback::answering(answer);
        let error = stream(&server.url).await.expect_err(answer);
        assert_hidden(&error);
        let got = server.request();
        assert_eq!(got.header("authorization"), Some("Bearer sk-very-secret"));
    }
    for base_url in [
        "http://u:sk-very-secret@h",
        "http://127.0.0.1:9",
        "https://127.0.0.1:9",
    ] {
        assert_hidden(&stream(base_url).await.expect_err(base_url));
    }
}

#[tokio::test]
async fn no_cause_shows_the_key() {
    let server = Loopback::answering("HTTP/1.1 200 OK\r\n\r\n{\"choices\":\"sk-very-secret\"}");
    let client = Client::builder(&server.url).api_key(KEY).build();
    let request = ChatCompletionRequest::new("m", Vec::new());
    let answer = client.expect("a client").chat_completions(&request).await;
    let error = answer.expect_err("choices are a list");
    assert_hidden(&error);
    let cause = error.source().expect("what the parser said").to_string();
    assert!(cause.starts_with("invalid type: string \"***\""), "{cause}");
}

#[test]
fn no_debug_text_shows_the_key() {
    let builder = Client::builder("http://h").api_key(KEY);
    assert!(!format!("{builder:?}").contains("secret"));
    let client = builder.build().expect("a client");
    assert!(!format!("{client:?}").contains("secret"));
    let refused = Client::builder("http://h").api_key(format!("{KEY} "));
    assert_hidden(&refused.build().expect_err("a blank"));
}

async fn stream(base_url: &str) -> Result<(), Error> {
    let client = Client::builder(base_url).api_key(KEY).build()?;
    let request = ChatCompletionRequest::new("m", Vec::new());
    let stream = client.chat_completions_stream(&request).await?;
    stream.try_for_each(|_| async { Ok(()) }).await
}

fn assert_hidden(error: &Error) {
    let shown = all_shown(error);
    // A text that is cut must not show most of it either.
    assert!(!shown.contains(&KEY[..KEY.len() - 1]), "{shown}");
}
