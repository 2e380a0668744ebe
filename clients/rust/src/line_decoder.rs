//! Lines to events, for the streams in which each line is one. Knows nothing of HTTP or
//! JSON.

use std::ops::Range;

use crate::decoder::{Event, DEFAULT_MAX_EVENT_BYTES};
use crate::lines::{EventTooLarge, Lines};

/// Turns a body of lines into [`Event`]s of type `message`, one for each line that is
/// not blank. Older LMDeploy servers stream `/v1/chat/interactive` so.
#[derive(Debug)]
pub struct LineDecoder {
    lines: Lines,
    finished: bool,
}

impl LineDecoder {
    /// A decoder at the start of a body, with a limit of 16 MiB a line.
    pub fn new() -> Self {
        LineDecoder {
            lines: Lines::new(DEFAULT_MAX_EVENT_BYTES),
            finished: false,
        }
    }

    /// Limits each line to this many bytes.
    #[must_use]
    pub fn max_event_bytes(mut self, limit: usize) -> Self {
        self.lines.limit = limit;
        self
    }

    /// Adds bytes. Complete lines then come out of [`next_event`](Self::next_event).
    pub fn feed(&mut self, bytes: &[u8]) {
        self.lines.feed(bytes);
    }

    /// Says that the body is over: a last line without a line end counts too.
    pub fn finish(&mut self) {
        self.finished = true;
    }

    /// The next line, or `None` when more bytes are needed.
    ///
    /// # Errors
    ///
    /// Fails once, after all earlier lines, when a line is larger than the limit; the
    /// decoder is then finished and gives `None`.
    pub fn next_event(&mut self) -> Result<Option<Event>, EventTooLarge> {
        while let Some(range) = self.next_line()? {
            let line = &self.lines.buffer[range];
            if !line.trim_ascii().is_empty() {
                let line = String::from_utf8_lossy(line).into_owned();
                return Ok(Some(Event::message(line)));
            }
        }
        Ok(None)
    }

    /// The bytes after the last line end, once [`next_event`](Self::next_event) has
    /// given `None`.
    pub fn unfinished_line(&self) -> &[u8] {
        self.lines.unfinished()
    }

    fn next_line(&mut self) -> Result<Option<Range<usize>>, EventTooLarge> {
        match self.lines.next_line()? {
            None if self.finished => Ok(self.lines.take_unfinished()),
            line => Ok(line),
        }
    }
}

impl Default for LineDecoder {
    fn default() -> Self {
        LineDecoder::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_the_last_one_without_an_end() {
        let mut decoder = LineDecoder::new();
        decoder.feed(b"{\"a\":1}\r\n \r\n{\"b\":2}");
        let next = |decoder: &mut LineDecoder| {
            let event = decoder.next_event().expect("within the limit");
            event.map(|event| event.data().to_owned())
        };
        assert_eq!(next(&mut decoder).as_deref(), Some("{\"a\":1}"));
        assert_eq!(next(&mut decoder), None);
        decoder.finish();
        assert_eq!(next(&mut decoder).as_deref(), Some("{\"b\":2}"));
        assert_eq!(next(&mut decoder), None);
    }
}
