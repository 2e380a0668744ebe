//! The bytes of a stream to typed chunks: a decoder and a dialect together, without
//! any connection.

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::decoder::{Event, EventDecoder};
use crate::dialect::{bare_refusal, Dialect, Framing, Reading};
use crate::error::{Error, ErrorKind};
use crate::line_decoder::LineDecoder;
use crate::lines::EventTooLarge;

/// Turns the bytes of a stream into chunks of type `T`, however the bytes are cut.
///
/// [`ChunkStream`](crate::ChunkStream) is this on top of a connection. Use it on its own
/// with another HTTP client, or with recorded bytes.
///
/// ```
/// use lmdeploy_client::{ChunkDecoder, Dialect};
///
/// let mut decoder = ChunkDecoder::<serde_json::Value>::new(Dialect::Done);
/// decoder.feed(b"data: {\"text\": \"hi\"}\n\ndata: [DO");
/// assert_eq!(decoder.next_chunk()?.expect("it is complete")["text"], "hi");
/// assert!(decoder.next_chunk()?.is_none() && !decoder.is_ended());
/// decoder.feed(b"NE]\n\n");
/// assert!(decoder.next_chunk()?.is_none() && decoder.is_ended());
/// # Ok::<(), lmdeploy_client::Error>(())
/// ```
#[derive(Debug)]
pub struct ChunkDecoder<T> {
    events: Events,
    dialect: Dialect,
    event_count: u64,
    body_is_over: bool,
    ended: bool,
    chunk: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> ChunkDecoder<T> {
    /// A decoder at the start of a body, with a limit of 16 MiB an event.
    pub fn new(dialect: Dialect) -> Self {
        ChunkDecoder {
            events: match dialect.framing() {
                Framing::Events => Events::Stream(EventDecoder::new().bare_lines()),
                Framing::Lines => Events::Lines(LineDecoder::new()),
            },
            dialect,
            event_count: 0,
            body_is_over: false,
            ended: false,
            chunk: PhantomData,
        }
    }

    /// Limits each event to this many bytes.
    #[must_use]
    pub fn max_event_bytes(mut self, limit: usize) -> Self {
        self.events = match self.events {
            Events::Stream(decoder) => Events::Stream(decoder.max_event_bytes(limit)),
            Events::Lines(decoder) => Events::Lines(decoder.max_event_bytes(limit)),
        };
        self
    }

    /// Adds bytes. Complete chunks then come out of [`next_chunk`](Self::next_chunk).
    pub fn feed(&mut self, bytes: &[u8]) {
        match &mut self.events {
            Events::Stream(decoder) => decoder.feed(bytes),
            Events::Lines(decoder) => decoder.feed(bytes),
        }
    }

    /// Says that the body is over. Once the chunks still there have been given out,
    /// [`next_chunk`](Self::next_chunk) fails unless the stream has come to its end.
    pub fn finish(&mut self) {
        self.body_is_over = true;
    }

    /// The next chunk, or `None` when more bytes are needed or the stream has ended,
    /// which [`is_ended`](Self::is_ended) tells apart.
    ///
    /// # Errors
    ///
    /// Fails once, with the kinds `Refused`, `Asleep`, `MalformedEvent`, `EventTooLarge`
    /// or `Truncated`; the stream has then ended.
    pub fn next_chunk(&mut self) -> Result<Option<T>, Error> {
        if self.ended {
            return Ok(None);
        }
        let chunk = self.read_on();
        self.ended |= chunk.is_err();
        chunk
    }

    /// Whether the stream has come to its end, or failed: there is nothing more to get.
    pub fn is_ended(&self) -> bool {
        self.ended
    }

    /// How many events have arrived, chunks or not.
    pub fn event_count(&self) -> u64 {
        self.event_count
    }

    fn read_on(&mut self) -> Result<Option<T>, Error> {
        while let Some(event) = self.next_event()? {
            self.event_count += 1;
            match self.dialect.read(&event)? {
                Reading::Nothing => {}
                Reading::Chunk(chunk) => return Ok(Some(chunk)),
                Reading::LastChunk(chunk) => {
                    self.ended = true;
                    return Ok(Some(chunk));
                }
                Reading::End => {
                    self.ended = true;
                    return Ok(None);
                }
            }
        }
        Ok(None)
    }

    /// The next event; once the body is over, the last line if it is one, or an error.
    fn next_event(&mut self) -> Result<Option<Event>, Error> {
        let event = match &mut self.events {
            Events::Stream(decoder) => decoder.next_event(),
            Events::Lines(decoder) => decoder.next_event(),
        };
        let event = event.map_err(too_large)?;
        if event.is_some() || !self.body_is_over {
            return Ok(event);
        }
        match &mut self.events {
            Events::Stream(decoder) => {
                let rest = String::from_utf8_lossy(decoder.unfinished_line());
                let refused = rest.starts_with('{').then(|| bare_refusal(&rest)).flatten();
                Err(refused.unwrap_or_else(|| self.truncated()))
            }
            Events::Lines(decoder) => {
                let rest = String::from_utf8_lossy(decoder.unfinished_line());
                if serde_json::from_str::<IgnoredAny>(&rest).is_err() {
                    return Err(self.truncated());
                }
                decoder.finish();
                decoder.next_event().map_err(too_large)
            }
        }
    }

    fn truncated(&self) -> Error {
        let (count, end) = (self.event_count, self.dialect.end_name());
        Error::new(
            ErrorKind::Truncated,
            format!("stream ended after {count} events without {end}"),
        )
        .advising("allow_truncated makes this a normal end")
    }
}

#[derive(Debug)]
enum Events {
    Stream(EventDecoder),
    Lines(LineDecoder),
}

fn too_large(cause: EventTooLarge) -> Error {
    Error::new(ErrorKind::EventTooLarge, "stream broken off")
        .caused_by(cause)
        .advising("max_event_bytes raises the limit")
}
