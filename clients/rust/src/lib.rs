#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod answer;
mod api_key;
mod chunk_decoder;
mod client;
mod compact;
mod decoder;
mod dialect;
mod error;
mod line_decoder;
mod lines;
mod options;
mod refusal;
mod stream;
mod text;
mod transport;

pub use chunk_decoder::ChunkDecoder;
pub use client::Client;
pub use decoder::{Event, EventDecoder, DEFAULT_MAX_EVENT_BYTES};
pub use dialect::Dialect;
pub use error::{Error, ErrorKind, Wait};
pub use line_decoder::LineDecoder;
pub use lines::EventTooLarge;
pub use options::{CallOptions, ClientBuilder};
pub use refusal::Refusal;
pub use stream::ChunkStream;
pub use text::ChunkText;

#[doc(inline)]
pub use lmdeploy_api::models;
pub use lmdeploy_api::operations::{SERVER_VERSION, VERSION};
pub use reqwest::header::HeaderMap;
