//! A raw server on a loopback socket, for tests: it does exactly what it is told.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{channel, Receiver};
use std::thread;

use reqwest::Url;

/// A server that takes one connection.
pub struct Loopback {
    pub url: String,
    requests: Receiver<Request>,
}

/// What a client sent.
#[derive(Debug)]
pub struct Request {
    pub method: String,
    pub path: String,
    /// The parameters behind the path's `?`, if it has one.
    pub query: Option<BTreeMap<String, Vec<String>>>,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Loopback {
    /// Answers with these bytes, then closes.
    pub fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::running(move |mut socket| {
            // The client may have read enough and gone.
            let _ = socket.write_all(&answer);
        })
    }

    /// Runs a script on the connection once the request has been read.
    pub fn running(script: impl FnOnce(TcpStream) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (sender, requests) = channel();
        thread::spawn(move || {
            let (socket, _) = listener.accept().expect("a client");
            sender.send(read_request(&socket)).expect("a waiting test");
            script(socket);
        });
        Loopback {
            url: format!("http://{address}"),
            requests,
        }
    }

    /// What the client sent.
    pub fn request(&self) -> Request {
        self.requests.recv().expect("a client that called")
    }
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value)
    }
}

fn read_request(socket: &TcpStream) -> Request {
    let mut reader = BufReader::new(socket);
    let mut next_line = || {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a readable request");
        line.trim_end().to_owned()
    };
    let request_line = next_line();
    let mut words = request_line.split(' ').map(str::to_owned);
    let method = words.next().unwrap_or_default();
    let target = words.next().unwrap_or_default();
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path.to_owned(), Some(read_query(query))),
        None => (target, None),
    };
    let mut request = Request {
        method,
        path,
        query,
        headers: Vec::new(),
        body: String::new(),
    };
    loop {
        let line = next_line();
        let Some((name, value)) = line.split_once(": ") else {
            break;
        };
        request.headers.push((name.to_owned(), value.to_owned()));
    }
    let length = request.header("content-length").unwrap_or("0");
    let length = length.parse().expect("a length");
    reader
        .take(length)
        .read_to_string(&mut request.body)
        .expect("a body in UTF-8");
    request
}

fn read_query(query: &str) -> BTreeMap<String, Vec<String>> {
    let url = Url::parse(&format!("http://h?{query}")).expect("a URL");
    let mut parameters = BTreeMap::<_, Vec<_>>::new();
    for (name, value) in url.query_pairs() {
        let values = parameters.entry(name.into_owned()).or_default();
        values.push(value.into_owned());
    }
    parameters
}
