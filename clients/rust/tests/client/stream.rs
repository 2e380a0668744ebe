//! What cannot be said as a case: when chunks come, and what closes the connection.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::channel;

use futures_util::stream::FusedStream;
use futures_util::TryStreamExt;
use lmdeploy_client::models::{ChatCompletionRequest, ChatCompletionStreamResponse};
use lmdeploy_client::{CallOptions, ChunkStream, ChunkText, Client, Error, ErrorKind, Wait};

use crate::loopback::Loopback;

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: 7\r\n\r\n";

#[tokio::test]
async fn each_chunk_comes_before_the_next_is_sent() {
    let (ask, asked) = channel();
    let server = Loopback::running(move |mut socket| {
        send(&mut socket, HEAD);
        for number in asked {
            send(&mut socket, &chunk(&format!("{number}")));
        }
        send(&mut socket, "data: [DONE]\n\n");
    });
    let mut stream = open(&server, CallOptions::new()).await.expect("a stream");
    assert_eq!(stream.headers()["x-request-id"], "7");
    for number in 1..=3 {
        ask.send(number).expect("a server");
        let chunk = stream.try_next().await.expect("a chunk");
        assert_eq!(chunk.expect("no end").text(), number.to_string());
    }
    drop(ask);
    assert!(stream.try_next().await.expect("the end").is_none());
    assert!(stream.is_terminated());
}

#[tokio::test]
async fn dropping_the_stream_closes_the_connection() {
    let (closed, server_saw) = channel();
    let server = Loopback::running(move |mut socket| {
        send(&mut socket, HEAD);
        send(&mut socket, &chunk("a"));
        closed.send(wait_for_close(socket)).expect("a waiting test");
    });
    let mut stream = open(&server, CallOptions::new()).await.expect("a stream");
    stream.try_next().await.expect("a chunk");
    drop(stream);
    let saw = tokio::task::spawn_blocking(move || server_saw.recv());
    assert_eq!(saw.await.expect("a thread"), Ok(true));
}

#[tokio::test]
async fn an_error_ends_the_stream_and_closes_the_connection() {
    let (closed, server_saw) = channel();
    let server = Loopback::running(move |mut socket| {
        send(&mut socket, HEAD);
        send(&mut socket, &chunk("a"));
        send(&mut socket, "data: oops\n\n");
        send(&mut socket, &chunk("b"));
        closed.send(wait_for_close(socket)).expect("a waiting test");
    });
    let mut stream = open(&server, CallOptions::new()).await.expect("a stream");
    stream.try_next().await.expect("a chunk");
    let error = stream.try_next().await.expect_err("no JSON");
    assert_eq!(*error.kind(), ErrorKind::MalformedEvent);
    assert_eq!(error.operation(), Some("chat_completions_stream"));
    assert_eq!((error.status(), error.events()), (Some(200), 2));
    assert!(error.body_bytes() >= chunk("a").len() as u64);
    assert_eq!(error.headers().expect("an answer")["x-request-id"], "7");
    assert!(stream.try_next().await.expect("the end").is_none());
    let saw = tokio::task::spawn_blocking(move || server_saw.recv());
    assert_eq!(saw.await.expect("a thread"), Ok(true));
    drop(stream);
}

#[tokio::test]
async fn a_truncated_stream_is_a_normal_end_only_if_allowed() {
    let body = format!("{HEAD}{}", chunk("a"));
    let server = Loopback::answering(body.clone());
    let mut stream = open(&server, CallOptions::new()).await.expect("a stream");
    stream.try_next().await.expect("a chunk");
    let error = stream.try_next().await.expect_err("no end mark");
    assert_eq!(
        error.to_string(),
        format!(
            "POST {}/v1/chat/completions: stream ended after 1 events without [DONE] \
             (truncated); allow_truncated makes this a normal end",
            server.url
        )
    );

    let server = Loopback::answering(body);
    let options = CallOptions::new().allow_truncated(true);
    let stream = open(&server, options).await.expect("a stream");
    let chunks: Vec<_> = stream.try_collect().await.expect("a normal end");
    assert_eq!(chunks.len(), 1);
}

#[tokio::test]
async fn an_event_over_the_limit_of_the_call_is_an_error() {
    let server = Loopback::answering(format!("{HEAD}{}", chunk("a")));
    let options = CallOptions::new().max_event_bytes(20);
    let stream = open(&server, options).await.expect("a stream");
    let error = stream.try_collect::<Vec<_>>().await.expect_err("too large");
    assert_eq!(*error.kind(), ErrorKind::EventTooLarge);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_connection_error_with_its_cause() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let client = Client::builder(url).build().expect("a client");
    let error = client.list_models().await.expect_err("nobody is there");
    assert_eq!(*error.kind(), ErrorKind::Connection);
    assert!(error.to_string().contains("refused"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_connection_closed_without_an_answer_is_a_connection_error() {
    let server = Loopback::answering("");
    let error = open(&server, CallOptions::new())
        .await
        .expect_err("no answer");
    assert_eq!(*error.kind(), ErrorKind::Connection);
}

/// Linux leaves a connection unanswered while the queue of the listener is full.
#[cfg(target_os = "linux")]
#[tokio::test(start_paused = true)]
async fn no_connection_in_five_seconds_is_a_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let mut queue = Vec::new();
    while let Ok(socket) =
        TcpStream::connect_timeout(&address, std::time::Duration::from_millis(50))
    {
        queue.push(socket);
    }
    let client = Client::builder(format!("http://{address}"))
        .build()
        .expect("a client");
    let error = client.list_models().await.expect_err("nobody answers");
    assert_eq!(*error.kind(), ErrorKind::Timeout(Wait::Connect));
    assert_eq!(error.kind().to_string(), "timeout: connect");
}

#[test]
fn streams_and_the_calls_that_open_them_may_cross_threads() {
    fn crosses<T: Send>(_: &T) {}
    fn crosses_both_ways<T: Send + Sync + Unpin>() {}
    crosses_both_ways::<ChunkStream<ChatCompletionStreamResponse>>();
    let client = Client::builder("http://h").build().expect("a client");
    let request = ChatCompletionRequest::new("m", Vec::new());
    crosses(&client.chat_completions_stream(&request));
}

async fn open(
    server: &Loopback,
    options: CallOptions,
) -> Result<ChunkStream<ChatCompletionStreamResponse>, Error> {
    let client = Client::builder(&server.url).options(options).build()?;
    let request = ChatCompletionRequest::new("m", Vec::new());
    client.chat_completions_stream(&request).await
}

fn chunk(text: &str) -> String {
    format!("data: {{\"choices\":[{{\"index\":0,\"delta\":{{\"content\":\"{text}\"}}}}]}}\n\n")
}

fn send(socket: &mut TcpStream, text: &str) {
    socket.write_all(text.as_bytes()).expect("a reading client");
}

/// Whether the client has closed the connection, rather than sent more.
fn wait_for_close(mut socket: TcpStream) -> bool {
    !matches!(socket.read(&mut [0]), Ok(1..))
}
