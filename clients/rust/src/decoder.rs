//! Bytes to events: the [event stream rules] whole. Knows nothing of HTTP or JSON.
//!
//! [event stream rules]: https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::lines::{EventTooLarge, Lines};

/// How long an event may be unless told otherwise: 16 MiB.
pub const DEFAULT_MAX_EVENT_BYTES: usize = 16 * 1024 * 1024;

/// Turns the bytes of an event stream into [`Event`]s, however the bytes are cut.
///
/// A block that is unfinished at the end of the body is dropped, as the standard asks;
/// so there is no `finish`. Time is linear in the bytes fed.
///
/// ```
/// use lmdeploy_client::EventDecoder;
///
/// let mut decoder = EventDecoder::new();
/// decoder.feed(b"event: greeting\ndata: hel");
/// assert!(decoder.next_event()?.is_none());
/// decoder.feed(b"lo\n\n");
/// let event = decoder.next_event()?.expect("the event is complete");
/// assert_eq!((event.event_type(), event.data()), ("greeting", "hello"));
/// # Ok::<(), lmdeploy_client::EventTooLarge>(())
/// ```
pub struct EventDecoder {
    lines: Lines,
    bare_lines: bool,
    /// The block under construction; `None` as long as it has no data field.
    data: Option<Vec<u8>>,
    event_type: Option<String>,
    last_event_id: Option<Arc<str>>,
    retry: Option<Duration>,
}

impl EventDecoder {
    /// A decoder at the start of a body, with a limit of 16 MiB an event.
    pub fn new() -> Self {
        EventDecoder {
            lines: Lines::new(DEFAULT_MAX_EVENT_BYTES),
            bare_lines: false,
            data: None,
            event_type: None,
            last_event_id: None,
            retry: None,
        }
    }

    /// Limits each line, and the joined data of each event, to this many bytes.
    #[must_use]
    pub fn max_event_bytes(mut self, limit: usize) -> Self {
        self.lines.limit = limit;
        self
    }

    /// Hands out a line that begins with `{` as an event of empty type.
    ///
    /// The standard ignores such a line. LMDeploy's proxy writes the error of a broken
    /// stream so.
    pub(crate) fn bare_lines(mut self) -> Self {
        self.bare_lines = true;
        self
    }

    /// Adds bytes. Complete events then come out of [`next_event`](Self::next_event).
    pub fn feed(&mut self, bytes: &[u8]) {
        self.lines.feed(bytes);
    }

    /// The next event, or `None` when more bytes are needed.
    ///
    /// # Errors
    ///
    /// Fails once, after all earlier events, when an event is larger than the limit;
    /// the decoder is then finished and gives `None`.
    pub fn next_event(&mut self) -> Result<Option<Event>, EventTooLarge> {
        while let Some(range) = self.lines.next_line()? {
            let line = &self.lines.buffer[range];
            if line.is_empty() {
                let event_type = self.event_type.take();
                if let Some(data) = self.data.take() {
                    return Ok(Some(Event {
                        event_type: event_type.map_or(MESSAGE, Cow::Owned),
                        data: into_text(data),
                        last_event_id: self.last_event_id.clone(),
                        retry: self.retry,
                    }));
                }
                continue;
            }
            if self.bare_lines && line.starts_with(b"{") {
                return Ok(Some(Event {
                    event_type: Cow::Borrowed(""),
                    data: to_text(line).into_owned(),
                    last_event_id: self.last_event_id.clone(),
                    retry: self.retry,
                }));
            }
            let (field, value) = split_field(line);
            match field {
                b"data" => {
                    let joined = self.data.as_ref().map_or(0, |data| data.len() + 1);
                    if joined + value.len() > self.lines.limit {
                        return Err(self.lines.give_up());
                    }
                    match &mut self.data {
                        None => self.data = Some(value.to_vec()),
                        Some(data) => {
                            data.push(b'\n');
                            data.extend_from_slice(value);
                        }
                    }
                }
                b"event" => {
                    self.event_type = match value {
                        b"" => None,
                        name => Some(to_text(name).into_owned()),
                    }
                }
                b"id" if !value.contains(&0) => {
                    self.last_event_id = match value {
                        b"" => None,
                        id => Some(Arc::from(to_text(id))),
                    }
                }
                b"retry" => {
                    if let Some(wait) = milliseconds(value) {
                        self.retry = Some(wait);
                    }
                }
                _ => {}
            }
        }
        Ok(None)
    }

    /// The bytes after the last line end, once [`next_event`](Self::next_event) has
    /// given `None`.
    pub fn unfinished_line(&self) -> &[u8] {
        self.lines.unfinished()
    }
}

impl Default for EventDecoder {
    fn default() -> Self {
        EventDecoder::new()
    }
}

impl fmt::Debug for EventDecoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What was fed may be long, and is nobody's business.
        f.debug_struct("EventDecoder")
            .field("lines", &self.lines)
            .finish_non_exhaustive()
    }
}

/// One event of a stream, as the event stream rules dispatch it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    event_type: Cow<'static, str>,
    data: String,
    last_event_id: Option<Arc<str>>,
    retry: Option<Duration>,
}

impl Event {
    /// The type of the event, `message` unless the stream says otherwise.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// The data lines, joined by line feeds.
    pub fn data(&self) -> &str {
        &self.data
    }

    /// The id in force when the event was dispatched, empty if none was ever set.
    pub fn last_event_id(&self) -> &str {
        self.last_event_id.as_deref().unwrap_or_default()
    }

    /// The reconnection time in force when the event was dispatched.
    pub fn retry(&self) -> Option<Duration> {
        self.retry
    }

    pub(crate) fn message(data: String) -> Self {
        Event {
            event_type: MESSAGE,
            data,
            last_event_id: None,
            retry: None,
        }
    }
}

const MESSAGE: Cow<'static, str> = Cow::Borrowed("message");

/// Splits a line at its first colon and drops one space after it.
fn split_field(line: &[u8]) -> (&[u8], &[u8]) {
    // Nearly every line of a stream is one of data.
    if let Some(value) = line.strip_prefix(b"data:") {
        return (b"data", value.strip_prefix(b" ").unwrap_or(value));
    }
    match memchr::memchr(b':', line) {
        None => (line, b""),
        Some(colon) => {
            let value = &line[colon + 1..];
            (&line[..colon], value.strip_prefix(b" ").unwrap_or(value))
        }
    }
}

/// ASCII digits only, as the standard asks; what no signed 64-bit number holds is ignored.
fn milliseconds(value: &[u8]) -> Option<Duration> {
    if !value.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = std::str::from_utf8(value).ok()?.parse::<i64>().ok()?;
    u64::try_from(number).ok().map(Duration::from_millis)
}

fn to_text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

fn into_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|invalid| to_text(invalid.as_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    fn data_of(decoder: &mut EventDecoder) -> Vec<String> {
        let mut all = Vec::new();
        while let Ok(Some(event)) = decoder.next_event() {
            all.push(event.data);
        }
        all
    }

    #[test]
    fn a_cr_ends_a_line_at_once_and_swallows_an_lf_in_the_next_feed() {
        let mut decoder = EventDecoder::new();
        decoder.feed(b"data: a\r\r");
        assert_eq!(data_of(&mut decoder), ["a"]);
        decoder.feed(b"\ndata: b\n\n");
        assert_eq!(data_of(&mut decoder), ["b"]);
    }

    #[test]
    fn a_byte_order_mark_may_come_in_three_pieces() {
        let mut decoder = EventDecoder::new();
        let mut all = Vec::new();
        for byte in b"\xEF\xBB\xBFdata: a\n\n" {
            decoder.feed(&[*byte]);
            all.extend(data_of(&mut decoder));
        }
        assert_eq!(all, ["a"]);
    }

    #[test]
    fn too_large_comes_after_earlier_events_and_only_once() {
        let mut decoder = EventDecoder::new().max_event_bytes(9);
        decoder.feed(b"data: a\n\ndata: 56789");
        assert!(matches!(decoder.next_event(), Ok(Some(_))));
        assert!(decoder.next_event().is_err_and(|error| error.limit() == 9));
        decoder.feed(b"\n\ndata: b\n\n");
        assert_eq!(decoder.next_event(), Ok(None));
    }

    #[test]
    fn joined_data_counts_its_line_feeds() {
        let mut decoder = EventDecoder::new().max_event_bytes(9);
        decoder.feed(b"data:1234\ndata:6789\n\n");
        assert_eq!(data_of(&mut decoder), ["1234\n6789"]);
        decoder.feed(b"data:1234\ndata:\ndata:6789\n");
        assert!(decoder.next_event().is_err_and(|error| error.limit() == 9));
    }

    #[test]
    fn a_bare_line_leaves_the_block_around_it_alone() {
        let mut decoder = EventDecoder::new().bare_lines();
        decoder.feed(b"data: a\n{\"error_code\":1}\ndata: b\n\n{half");
        let bare = decoder.next_event().expect("within the limit");
        assert!(bare.is_some_and(|event| event.event_type.is_empty()));
        assert_eq!(data_of(&mut decoder), ["a\nb"]);
        assert_eq!(decoder.unfinished_line(), b"{half");
    }

    #[test]
    fn a_huge_event_in_small_pieces_is_searched_once() {
        let mut decoder = EventDecoder::new();
        let begin = Instant::now();
        decoder.feed(b"data:");
        for _ in 0..(16 << 20) / 512 - 1 {
            decoder.feed(&[b'x'; 512]);
            assert_eq!(decoder.next_event(), Ok(None));
        }
        decoder.feed(b"\n\n");
        assert_eq!(data_of(&mut decoder).len(), 1);
        // Searching all again at each piece would look at 256 GiB.
        assert!(begin.elapsed() < Duration::from_secs(4));
    }
}
