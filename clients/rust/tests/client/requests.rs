//! Requests as a program builds them, and the exact bytes a server receives.

use lmdeploy_client::models::{
    ChatCompletionRequest, ChatCompletionRequestToolChoiceMode, ChatContentPart, ChatMessageParam,
    ToolChoice, ToolChoiceFuncName,
};
use lmdeploy_client::{Client, ErrorKind};

use crate::loopback::{Loopback, Request};

#[test]
fn content_as_text() {
    assert_eq!(
        sent(&request()).body,
        r#"{"messages":[{"content":"hi","role":"user"}],"model":"m"}"#
    );
}

#[test]
fn content_as_parts() {
    let mut part = ChatContentPart::new("text");
    part.text = Some("hi".to_owned());
    let mut request = request();
    request.messages[0].content = Some(vec![part].into());
    assert_eq!(
        sent(&request).body,
        r#"{"messages":[{"content":[{"text":"hi","type":"text"}],"role":"user"}],"model":"m"}"#
    );
}

#[test]
fn stop_as_text() {
    let mut request = request();
    request.stop = Some("x".into());
    assert_eq!(
        sent(&request).body,
        r#"{"messages":[{"content":"hi","role":"user"}],"model":"m","stop":"x"}"#
    );
}

#[test]
fn stop_as_list() {
    let mut request = request();
    request.stop = Some(vec!["x".to_owned(), "y".to_owned()].into());
    assert_eq!(
        sent(&request).body,
        r#"{"messages":[{"content":"hi","role":"user"}],"model":"m","stop":["x","y"]}"#
    );
}

#[test]
fn tool_choice_as_word() {
    let mut request = request();
    request.tool_choice = Some(ChatCompletionRequestToolChoiceMode::Required.into());
    assert_eq!(
        sent(&request).body,
        r#"{"messages":[{"content":"hi","role":"user"}],"model":"m","tool_choice":"required"}"#
    );
}

#[test]
fn tool_choice_as_object() {
    let function = ToolChoiceFuncName::new("f");
    let mut request = request();
    request.tool_choice = Some(ToolChoice::new(function).into());
    assert_eq!(
        sent(&request).body,
        concat!(
            r#"{"messages":[{"content":"hi","role":"user"}],"model":"m","#,
            r#""tool_choice":{"function":{"name":"f"},"type":"function"}}"#
        )
    );
}

#[test]
fn headers_of_a_call_say_who_asks_for_what() {
    let got = sent(&request());
    assert_eq!(
        (got.method.as_str(), got.path.as_str()),
        ("POST", "/v1/chat/completions")
    );
    let mut headers = got.headers;
    headers.retain(|(name, _)| name != "host");
    headers.sort();
    let headers: Vec<_> = headers
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    assert_eq!(
        headers,
        [
            ("accept", "application/json"),
            ("accept-encoding", "identity"),
            ("authorization", "Bearer sk-1"),
            ("content-length", "57"),
            ("content-type", "application/json"),
            ("user-agent", "lmdeploy-client-rust/0.1.0 (LMDeploy 0.18.0)"),
        ]
    );
}

#[tokio::test]
async fn a_plain_call_refuses_a_request_for_a_stream_before_sending_it() {
    let client = Client::builder("http://127.0.0.1:9")
        .build()
        .expect("a client");
    let mut request = request();
    request.stream = Some(true);
    let error = client
        .chat_completions(&request)
        .await
        .expect_err("a stream");
    assert_eq!(*error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(
        error.to_string(),
        "POST http://127.0.0.1:9/v1/chat/completions: the request asks for a stream: \
         use chat_completions_stream (invalid_argument)"
    );
}

fn request() -> ChatCompletionRequest {
    let mut message = ChatMessageParam::new("user");
    message.content = Some("hi".into());
    ChatCompletionRequest::new("m", vec![message])
}

/// What a server receives of a call with this request.
#[tokio::main(flavor = "current_thread")]
async fn sent(request: &ChatCompletionRequest) -> Request {
    let server = Loopback::answering("HTTP/1.1 500 -\r\ncontent-length: 0\r\n\r\n");
    let client = Client::builder(&server.url).api_key("sk-1").build();
    let answer = client.expect("a client").chat_completions(request).await;
    answer.expect_err("a server that only listens");
    server.request()
}
