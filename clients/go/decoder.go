package lmdeploy

// This file decodes event streams by the whole of
// https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
// and knows neither HTTP nor JSON.

import (
	"bytes"
	"io"
	"strconv"
)

const (
	// DefaultMaxEventBytes bounds one line and the data of one event: 16 MiB, far above any
	// chunk seen and low enough that a server gone wild does not fill the memory.
	DefaultMaxEventBytes = 16 * 1024 * 1024

	// readBufferBytes is one read's size: dozens of chat chunks, and more than a server
	// flushes at once.
	readBufferBytes = 8 * 1024

	// maxEmptyReads is after how many reads without bytes and without error a reader is
	// taken to be broken, as in bufio.
	maxEmptyReads = 100

	defaultEventType = "message"
)

// Decoder reads the events of an event stream from any reader:
//
//	decoder := lmdeploy.NewDecoder(body)
//	for decoder.Next() {
//		fmt.Println(decoder.Event().Data)
//	}
//	if err := decoder.Err(); err != nil { … }
//
// A block that is unfinished when the reader ends is dropped, as the standard asks. A
// Decoder reads ahead of the event it returns by at most 8 KiB. It is for one goroutine.
type Decoder struct {
	reader io.Reader
	parser parser
	event  Event
	err    error
	done   bool

	buffer []byte
	bytes  int64 // read so far
	events int   // returned so far
}

// NewDecoder returns a decoder of the events in r.
func NewDecoder(r io.Reader) *Decoder {
	return newDecoder(r, &eventParser{}, DefaultMaxEventBytes)
}

// Limit sets how many bytes one line, or the data of one event, may have; beyond it the
// decoder ends with [ErrEventTooLarge]. The default is [DefaultMaxEventBytes]; the bound
// cannot be switched off, only set high. Call Limit before the first Next.
func (d *Decoder) Limit(maxEventBytes int) {
	d.parser.setLimit(maxEventBytes)
}

// Next reads up to the next event and reports whether there is one. After it reported
// false it keeps doing so, and Err says why.
func (d *Decoder) Next() bool {
	for emptyReads := 0; !d.done; {
		event, ok, err := d.parser.next()
		if err != nil {
			return d.end(err)
		}
		if ok {
			return d.deliver(event)
		}
		n, readErr := d.reader.Read(d.buffer)
		d.bytes += int64(n)
		d.parser.feed(d.buffer[:n])
		switch {
		case n > 0:
			// What came with an error counts; the next read gives the error again.
			emptyReads = 0
		case readErr == io.EOF:
			d.done = true
			if event, ok := d.parser.finish(); ok {
				return d.deliver(event)
			}
		case readErr != nil:
			return d.end(readErr)
		default:
			if emptyReads++; emptyReads == maxEmptyReads {
				return d.end(io.ErrNoProgress)
			}
		}
	}
	return false
}

// Event returns the event that the last Next found.
func (d *Decoder) Event() Event { return d.event }

// Err returns nil if the reader was read to its end, the reader's own error if it failed,
// or an error that is [ErrEventTooLarge].
func (d *Decoder) Err() error { return d.err }

// Event is one event of a stream.
type Event struct {
	Type        string // "message" unless the stream names another
	Data        string // the data lines, joined by LF
	LastEventID string // the last id that any event so far carried

	// RetryMillis is the reconnection time in force, in milliseconds, if HasRetry; no
	// client of a POST request reconnects by it.
	RetryMillis int64
	HasRetry    bool
}

func newDecoder(r io.Reader, p parser, maxEventBytes int) *Decoder {
	p.setLimit(maxEventBytes)
	return &Decoder{reader: r, parser: p, buffer: make([]byte, readBufferBytes)}
}

func (d *Decoder) deliver(event Event) bool {
	d.event = event
	d.events++
	return true
}

func (d *Decoder) end(err error) bool {
	d.done = true
	d.err = err
	return false
}

// parser is what a Decoder pushes bytes into and pulls events out of: eventParser for
// event streams, lineParser for JSON lines.
type parser interface {
	setLimit(bytes int)
	// feed adds bytes, which must stay unchanged until next has reported false.
	feed(b []byte)
	// next returns the next event, or false if more bytes are needed.
	next() (Event, bool, *Error)
	// finish is told that the bytes are over and may still have an event.
	finish() (Event, bool)
	// bareLine returns the bare line that the bytes ended in, without a line end, if any.
	bareLine() []byte
}

// eventParser reads event streams.
type eventParser struct {
	// bareLines hands out lines that begin with "{" as events without a type. No field of
	// the standard does; LMDeploy's proxy reports an error in mid-stream by such a line
	// (lmdeploy 0.18.0, lmdeploy/serve/proxy/proxy.py, handle_api_timeout).
	bareLines bool

	lines     lineSplitter
	eventType string
	data      []byte
	hasData   bool

	lastEventID string
	retryMillis int64
	hasRetry    bool
}

func (p *eventParser) setLimit(bytes int) { p.lines.limit = bytes }

func (p *eventParser) feed(b []byte) { p.lines.feed(b) }

func (p *eventParser) next() (Event, bool, *Error) {
	for {
		line, ok, err := p.lines.next()
		if !ok {
			return Event{}, false, err
		}
		switch {
		case len(line) == 0:
			if event, ok := p.dispatch(); ok {
				return event, true, nil
			}
		case p.isBare(line):
			return p.newEvent("", line), true, nil
		case line[0] != ':':
			if err := p.field(line); err != nil {
				return Event{}, false, err
			}
		}
	}
}

func (p *eventParser) finish() (Event, bool) { return Event{}, false }

func (p *eventParser) bareLine() []byte {
	line := p.lines.unfinished()
	if !p.isBare(line) {
		return nil
	}
	return line
}

func (p *eventParser) isBare(line []byte) bool {
	return p.bareLines && len(line) > 0 && line[0] == '{'
}

// dispatch ends the block. One without a data field gives no event, but its id stays.
func (p *eventParser) dispatch() (event Event, ok bool) {
	if p.hasData {
		eventType := p.eventType
		if eventType == "" {
			eventType = defaultEventType
		}
		event, ok = p.newEvent(eventType, p.data), true
	}
	p.eventType = ""
	p.hasData = false
	p.data = p.data[:0]
	if cap(p.data) > keptLineBuffer {
		p.data = nil
	}
	return event, ok
}

func (p *eventParser) newEvent(eventType string, data []byte) Event {
	return Event{
		Type:        eventType,
		Data:        repairUTF8(data),
		LastEventID: p.lastEventID,
		RetryMillis: p.retryMillis,
		HasRetry:    p.hasRetry,
	}
}

func (p *eventParser) field(line []byte) *Error {
	name, value, _ := bytes.Cut(line, []byte(":"))
	value = bytes.TrimPrefix(value, []byte(" "))
	switch string(name) {
	case "data":
		return p.addData(value)
	case "event":
		p.eventType = repairUTF8(value)
	case "id":
		if bytes.IndexByte(value, 0) < 0 {
			p.lastEventID = repairUTF8(value)
		}
	case "retry":
		if millis, ok := digits(value); ok {
			p.retryMillis, p.hasRetry = millis, true
		}
	}
	return nil
}

func (p *eventParser) addData(value []byte) *Error {
	if p.hasData {
		p.data = append(p.data, '\n')
	}
	if len(p.data)+len(value) > p.lines.limit {
		return tooLarge("the data of an event", p.lines.limit)
	}
	p.data = append(p.data, value...)
	p.hasData = true
	return nil
}

// digits reads a number of ASCII digits only, where strconv alone would take a sign.
func digits(b []byte) (n int64, ok bool) {
	for _, c := range b {
		if c < '0' || c > '9' {
			return 0, false
		}
	}
	n, err := strconv.ParseInt(string(b), 10, 64)
	return n, err == nil
}
