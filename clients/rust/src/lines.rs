//! Bytes to lines, at CRLF, LF or CR, each no longer than a limit.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Range;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Cuts bytes into lines at CRLF, LF or CR, dropping one leading byte order mark.
pub(crate) struct Lines {
    pub(crate) buffer: Vec<u8>,
    /// Where the next line begins; what is before it has been handed out.
    start: usize,
    /// No line end is in `start..scanned`, so that a long line is searched only once.
    scanned: usize,
    /// A CR ended the last line: an LF right after it, maybe in bytes yet to come,
    /// belongs to it.
    after_cr: bool,
    at_body_start: bool,
    finished: bool,
    pub(crate) limit: usize,
}

impl Lines {
    pub(crate) fn new(limit: usize) -> Self {
        Lines {
            buffer: Vec::new(),
            start: 0,
            scanned: 0,
            after_cr: false,
            at_body_start: true,
            finished: false,
            limit,
        }
    }

    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        if self.finished {
            return;
        }
        // Never more bytes are moved than have been handed out: linear.
        if self.start > 0 && self.start >= self.unfinished().len() {
            self.buffer.drain(..self.start);
            self.scanned -= self.start;
            self.start = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// Where in `buffer` the next line is, without its end. Valid until the next `feed`.
    pub(crate) fn next_line(&mut self) -> Result<Option<Range<usize>>, EventTooLarge> {
        if self.at_body_start && !self.skip_bom() {
            return Ok(None);
        }
        if self.after_cr && self.start < self.buffer.len() {
            self.after_cr = false;
            if self.buffer[self.start] == b'\n' {
                self.start += 1;
                self.scanned = self.start;
            }
        }
        let found = memchr::memchr2(b'\n', b'\r', &self.buffer[self.scanned..]);
        let end = found.map_or(self.buffer.len(), |offset| self.scanned + offset);
        if end - self.start > self.limit {
            return Err(self.give_up());
        }
        if found.is_none() {
            self.scanned = end;
            return Ok(None);
        }
        self.after_cr = self.buffer[end] == b'\r';
        let line = self.start..end;
        self.start = end + 1;
        self.scanned = self.start;
        Ok(Some(line))
    }

    /// False while the bytes so far could still become a byte order mark.
    fn skip_bom(&mut self) -> bool {
        if self.buffer.len() < BOM.len() && BOM.starts_with(&self.buffer) {
            return false;
        }
        if self.buffer.starts_with(BOM) {
            self.start = BOM.len();
            self.scanned = self.start;
        }
        self.at_body_start = false;
        true
    }

    pub(crate) fn unfinished(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    pub(crate) fn take_unfinished(&mut self) -> Option<Range<usize>> {
        let line = self.start..self.buffer.len();
        self.start = line.end;
        self.scanned = line.end;
        (!line.is_empty()).then_some(line)
    }

    pub(crate) fn give_up(&mut self) -> EventTooLarge {
        self.finished = true;
        self.buffer = Vec::new();
        self.start = 0;
        self.scanned = 0;
        EventTooLarge { limit: self.limit }
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines")
            .field("unread_bytes", &self.unfinished().len())
            .field("limit", &self.limit)
            .field("finished", &self.finished)
            .finish_non_exhaustive()
    }
}

/// An event is larger than the decoder's limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventTooLarge {
    limit: usize,
}

impl EventTooLarge {
    /// The limit, in bytes.
    pub fn limit(&self) -> usize {
        self.limit
    }
}

impl fmt::Display for EventTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "event is larger than {} bytes", self.limit)
    }
}

impl StdError for EventTooLarge {}
