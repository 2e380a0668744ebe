package lmdeploy

// This file cuts bytes into lines as the event-stream rules ask (CRLF, LF or CR, one
// leading BOM dropped), and holds the parser of streams that carry one JSON value per line.

import "bytes"

// keptLineBuffer is how many bytes of a line's buffer survive for the next line. Chat
// events are a few hundred bytes; what one huge line needed goes back to the runtime.
const keptLineBuffer = 64 * 1024

const asciiSpace = " \t\n\f\r"

var byteOrderMark = []byte("\uFEFF")

// lineSplitter turns fed bytes into lines without their ends. Its work is linear however
// the bytes are cut: no byte is searched twice and an unfinished line is only appended to.
type lineSplitter struct {
	limit int // of one line, in bytes

	input     []byte // what is left of the last feed
	lineFeed  int    // where the next LF of input is; len(input) if it has none
	pending   []byte // the start of a line whose end was not fed yet
	delivered bool   // pending was handed out as a line
	afterCR   bool   // an LF that comes first belongs to the line end before it
	begun     bool   // the first line is over, so no BOM can come
}

// feed adds bytes. They must stay unchanged until next has reported false.
func (s *lineSplitter) feed(b []byte) {
	s.input = b
	s.findLineFeed()
}

// next returns the next whole line, valid until the following call, or false if more bytes
// are needed. A line over the limit, whole or unfinished, is an error.
func (s *lineSplitter) next() (line []byte, ok bool, err *Error) {
	if s.delivered {
		s.delivered = false
		s.pending = s.pending[:0]
		if cap(s.pending) > keptLineBuffer {
			s.pending = nil
		}
	}
	if s.afterCR && len(s.input) > 0 {
		s.afterCR = false
		if s.input[0] == '\n' {
			s.skip(1)
		}
	}
	line, ended := s.take()
	if len(s.pending) > 0 || !ended {
		s.pending = append(s.pending, line...)
		line = s.pending
		s.delivered = ended
	}
	if !s.begun {
		line = bytes.TrimPrefix(line, byteOrderMark)
		s.begun = ended
	}
	if len(line) > s.limit {
		return nil, false, tooLarge("a line", s.limit)
	}
	return line, ended, nil
}

// unfinished returns the line that had begun when the bytes ended.
func (s *lineSplitter) unfinished() []byte {
	if s.begun {
		return s.pending
	}
	return bytes.TrimPrefix(s.pending, byteOrderMark)
}

// take removes input up to and including the next line end and returns it without the end,
// or all of input if no line ends in it.
func (s *lineSplitter) take() (line []byte, ended bool) {
	// The LF is remembered from line to line, else a body with CR as its line end would
	// be searched to its end for each line.
	end := bytes.IndexByte(s.input[:s.lineFeed], '\r')
	if end < 0 {
		end = s.lineFeed
	}
	line = s.input[:end]
	if end == len(s.input) {
		s.skip(end)
		return line, false
	}
	s.afterCR = s.input[end] == '\r'
	s.skip(end + 1)
	if s.afterCR && len(s.input) > 0 {
		s.afterCR = false
		if s.input[0] == '\n' {
			s.skip(1)
		}
	}
	return line, true
}

func (s *lineSplitter) skip(n int) {
	s.input = s.input[n:]
	s.lineFeed -= n
	if s.lineFeed < 0 {
		s.findLineFeed()
	}
}

func (s *lineSplitter) findLineFeed() {
	s.lineFeed = bytes.IndexByte(s.input, '\n')
	if s.lineFeed < 0 {
		s.lineFeed = len(s.input)
	}
}

// lineParser reads streams of JSON lines: each line that is not blank is an event.
type lineParser struct {
	lines lineSplitter
}

func (p *lineParser) setLimit(bytes int) { p.lines.limit = bytes }

func (p *lineParser) feed(b []byte) { p.lines.feed(b) }

func (p *lineParser) next() (Event, bool, *Error) {
	for {
		line, ok, err := p.lines.next()
		if !ok {
			return Event{}, false, err
		}
		if !blank(line) {
			return lineEvent(line), true, nil
		}
	}
}

// finish gives the last line, which needs no line end.
func (p *lineParser) finish() (Event, bool) {
	line := p.lines.unfinished()
	if blank(line) {
		return Event{}, false
	}
	return lineEvent(line), true
}

// bareLine is empty: every line is an event.
func (p *lineParser) bareLine() []byte { return nil }

func lineEvent(line []byte) Event {
	return Event{Type: defaultEventType, Data: repairUTF8(line)}
}

// blank reports whether there is nothing but ASCII white space. Other space is content.
func blank(text []byte) bool { return len(bytes.Trim(text, asciiSpace)) == 0 }
