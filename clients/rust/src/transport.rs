//! Builds a request, sends it, and refuses what is no answer to it.

use std::sync::Arc;
use std::time::Duration;

use lmdeploy_api::operations::{
    AnswerForm, Endpoint, Operation, StreamingOperation, SERVER_VERSION, VERSION,
};
use reqwest::header::{
    HeaderMap, HeaderValue, ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE,
};
use reqwest::{Method, Url};
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::Value;

use crate::answer::{self, Fault, Json};
use crate::api_key::ApiKey;
use crate::chunk_decoder::ChunkDecoder;
use crate::dialect::Dialect;
use crate::error::{Call, Error, ErrorKind, Progress, Wait};
use crate::options::CallOptions;
use crate::refusal::{Refusal, MAX_BODY_BYTES};
use crate::stream::ChunkStream;

/// Long enough for a slow network, short enough to notice a server that is not there.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

const JSON: &str = "application/json";
const EVENT_STREAM: &str = "text/event-stream";

/// The way to one server. Cheap to clone; clones share their connections.
#[derive(Clone)]
pub(crate) struct Transport {
    http: reqwest::Client,
    base_url: Arc<str>,
    api_key: ApiKey,
}

impl Transport {
    /// `base_url` has been checked.
    pub(crate) fn new(base_url: String, api_key: ApiKey) -> Result<Self, Error> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let authorization = api_key.authorization();
        headers.extend(authorization.map(|value| (AUTHORIZATION, value)));
        // Decompression is switched off by name: another crate of the program may have
        // switched on the feature.
        let http = reqwest::Client::builder()
            .user_agent(format!(
                "lmdeploy-client-rust/{VERSION} (LMDeploy {SERVER_VERSION})"
            ))
            .default_headers(headers)
            .connect_timeout(CONNECT_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .http1_only()
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        // Plain HTTP needs no root certificates. Loading them takes milliseconds, and
        // fails in a container that has none. An https proxy would need them: it is
        // for https URLs only.
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let http = if base_url.starts_with("http:") {
            http.tls_certs_only([])
        } else {
            http
        };
        let http = http.build().map_err(|cause| {
            Error::new(ErrorKind::Connection, "no TLS could be set up").caused_by(cause)
        })?;
        Ok(Transport {
            http,
            base_url: base_url.into(),
            api_key,
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Makes a call that is answered as a whole.
    pub(crate) async fn call<Req, Resp>(
        &self,
        operation: &Operation<Req, Resp>,
        request: &Req,
    ) -> Result<Resp, Error>
    where
        Req: Serialize,
        Resp: Json,
    {
        self.call_with_query(operation, request, None).await
    }

    /// Makes a call that is answered as a whole, with parameters in its URL.
    pub(crate) async fn call_with_query<Req, Resp>(
        &self,
        operation: &Operation<Req, Resp>,
        request: &Req,
        query: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Result<Resp, Error>
    where
        Req: Serialize,
        Resp: Json,
    {
        let call = self.describe(operation.endpoint, query);
        let body = to_json(request).map_err(|error| unsent(error, &call))?;
        if body["stream"] == true {
            let name = operation.endpoint.name;
            let what = format!("the request asks for a stream: use {name}_stream");
            return Err(unsent(Error::new(ErrorKind::InvalidArgument, what), &call));
        }
        let answer = self.send(call, JSON, &body).await?;
        answer.into_value(operation.answer).await
    }

    /// Makes a call that is answered as a stream.
    pub(crate) async fn stream<Req, Chunk>(
        &self,
        operation: &StreamingOperation<Req, Chunk>,
        request: &Req,
        options: &CallOptions,
    ) -> Result<ChunkStream<Chunk>, Error>
    where
        Req: Serialize,
        Chunk: DeserializeOwned,
    {
        let call = self.describe(operation.endpoint, None);
        let dialect = Dialect::declared(operation.dialect);
        let mut body = to_json(request).map_err(|error| unsent(error, &call))?;
        if let Value::Object(fields) = &mut body {
            fields.insert("stream".to_owned(), Value::Bool(true));
        }
        let answer = self.send(call, EVENT_STREAM, &body).await?;
        answer.into_stream(dialect, options).await
    }

    fn describe(
        &self,
        endpoint: Endpoint,
        query: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Arc<Call> {
        let mut url = format!("{}{}", self.base_url, endpoint.path);
        let mut query = query.into_iter().peekable();
        if query.peek().is_some() {
            let with_query = Url::parse_with_params(&url, query);
            url = with_query.expect("the base URL has been checked").into();
        }
        Arc::new(Call {
            endpoint,
            url,
            api_key: self.api_key.clone(),
        })
    }

    /// Sends a request, whose body is nothing if it is null.
    async fn send(&self, call: Arc<Call>, accept: &str, body: &Value) -> Result<Answer, Error> {
        let Endpoint {
            method, headers, ..
        } = call.endpoint;
        let method = Method::from_bytes(method.as_bytes()).map_err(|cause| {
            let error = Error::new(ErrorKind::InvalidArgument, "this is no HTTP method");
            unsent(error.caused_by(cause), &call)
        })?;
        let mut request = self.http.request(method, &call.url).header(ACCEPT, accept);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if !body.is_null() {
            request = request.header(CONTENT_TYPE, JSON).body(body.to_string());
        }
        let answer = match request.send().await {
            Ok(response) => Answer {
                call,
                response,
                body_bytes: 0,
            },
            Err(cause) => return Err(unsent(unanswered(cause), &call)),
        };
        if answer.response.status().is_success() {
            Ok(answer)
        } else {
            Err(answer.into_refusal().await)
        }
    }
}

/// An answer whose body is still to be read.
struct Answer {
    call: Arc<Call>,
    response: reqwest::Response,
    body_bytes: u64,
}

impl Answer {
    async fn into_value<T: Json>(mut self, form: AnswerForm) -> Result<T, Error> {
        let (body, broken) = self.read_body(usize::MAX).await;
        if let Some(cause) = broken {
            let what = format!("answer broken off after {} bytes", self.body_bytes);
            return Err(self.fail(Error::new(ErrorKind::Truncated, what).caused_by(cause)));
        }
        answer::read(&body, form).map_err(|fault| match fault {
            Fault::Refused(refusal) => self.refused(*refusal),
            Fault::Wrong(cause) => {
                let what = format!(
                    "answer of status {} is not what {} returns",
                    self.response.status().as_u16(),
                    self.call.endpoint.name,
                );
                let error = Error::new(ErrorKind::WrongBody, what).caused_by(cause);
                self.fail(error.quoting(&String::from_utf8_lossy(&body)))
            }
        })
    }

    async fn into_stream<T: DeserializeOwned>(
        mut self,
        dialect: Dialect,
        options: &CallOptions,
    ) -> Result<ChunkStream<T>, Error> {
        let Some(content_type) = self.other_content_type() else {
            let chunks = ChunkDecoder::new(dialect).max_event_bytes(options.max_event_bytes);
            let allow_truncated = options.allow_truncated;
            return Ok(ChunkStream::new(
                self.call,
                self.response,
                chunks,
                allow_truncated,
            ));
        };
        let (body, _) = self.read_body(MAX_BODY_BYTES).await;
        if let Some(refusal) = Refusal::in_place_of_answer(&body) {
            return Err(self.refused(refusal));
        }
        let what = format!(
            "answer of status {} is {content_type} instead of {EVENT_STREAM}",
            self.response.status().as_u16(),
        );
        let error = Error::new(ErrorKind::WrongBody, what);
        Err(self.fail(error.quoting(&String::from_utf8_lossy(&body))))
    }

    async fn into_refusal(mut self) -> Error {
        // What came before a broken body ended still says why.
        let (body, _) = self.read_body(MAX_BODY_BYTES).await;
        let status = self.response.status();
        let reason = status.canonical_reason().unwrap_or("no reason given");
        let refusal = Refusal::read(&String::from_utf8_lossy(&body), reason);
        self.refused(refusal)
    }

    /// The content type, if it says that this is no event stream.
    fn other_content_type(&self) -> Option<String> {
        let value = self.response.headers().get(CONTENT_TYPE)?;
        let value = String::from_utf8_lossy(value.as_bytes());
        let media_type = value.split(';').next().unwrap_or_default().trim();
        (!media_type.eq_ignore_ascii_case(EVENT_STREAM)).then(|| media_type.to_owned())
    }

    /// The body up to a limit, and what broke it off, if anything did.
    async fn read_body(&mut self, limit: usize) -> (Vec<u8>, Option<reqwest::Error>) {
        let mut body = Vec::new();
        while body.len() < limit {
            match self.response.chunk().await {
                Ok(Some(bytes)) => {
                    self.body_bytes += bytes.len() as u64;
                    body.extend_from_slice(&bytes);
                }
                Ok(None) => return (body, None),
                Err(cause) => return (body, Some(cause.without_url())),
            }
        }
        body.truncate(limit);
        (body, None)
    }

    fn refused(&self, refusal: Refusal) -> Error {
        self.fail(refusal.into_error(self.response.status().as_u16()))
    }

    fn fail(&self, error: Error) -> Error {
        let progress = Progress {
            status: Some(self.response.status().as_u16()),
            headers: Some(self.response.headers().clone()),
            events: 0,
            body_bytes: self.body_bytes,
        };
        error.during(&self.call, progress)
    }
}

fn to_json<T: Serialize>(request: &T) -> Result<Value, Error> {
    serde_json::to_value(request).map_err(|cause| {
        Error::new(ErrorKind::InvalidArgument, "request is not JSON").caused_by(cause)
    })
}

/// Why a request got no answer. The connection's is the only timeout set here.
fn unanswered(cause: reqwest::Error) -> Error {
    let (kind, what) = if cause.is_builder() {
        (ErrorKind::InvalidArgument, "request could not be built")
    } else if cause.is_connect() && cause.is_timeout() {
        (
            ErrorKind::Timeout(Wait::Connect),
            "no connection within 5 s",
        )
    } else if cause.is_connect() {
        (ErrorKind::Connection, "no connection")
    } else {
        (ErrorKind::Connection, "no answer")
    };
    Error::new(kind, what).caused_by(cause.without_url())
}

fn unsent(error: Error, call: &Arc<Call>) -> Error {
    error.during(call, Progress::default())
}
