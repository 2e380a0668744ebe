package lmdeploy

// This file turns events into chunks, the end of the stream, or an error in it. How the
// operation families differ is the table below; the rest is the same for all.

import (
	"bytes"
	"encoding/json"
	"slices"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// dialectFinishReason is spoken by /v1/chat/interactive of LMDeploy up to 0.9.2.
const dialectFinishReason api.Dialect = "finish_reason"

// dialects says how the stream of each operation family is framed and how it ends.
var dialects = map[api.Dialect]dialect{
	api.DialectDone: {
		end:      "[DONE]",
		terminal: "[DONE]",
	},
	api.DialectMessageStop: {
		end:   "message_stop",
		hints: []string{"message_stop"},
		endsAfter: func(members map[string]json.RawMessage) bool {
			return textOf(members["type"]) == "message_stop"
		},
	},
	api.DialectResponseEnd: {
		end:   "response.completed, response.incomplete or response.failed",
		hints: responseEnds,
		endsAfter: func(members map[string]json.RawMessage) bool {
			return slices.Contains(responseEnds, textOf(members["type"]))
		},
	},
	dialectFinishReason: {
		end:       "a finish_reason",
		jsonLines: true,
		hints:     []string{"finish_reason"},
		endsAfter: func(members map[string]json.RawMessage) bool {
			reason := members["finish_reason"]
			return isText(reason) && textOf(reason) != ""
		},
	},
}

var responseEnds = []string{"response.completed", "response.incomplete", "response.failed"}

// dialect is how one operation family ends a stream and frames its events.
type dialect struct {
	end       string // what a truncated stream lacks, for the message
	jsonLines bool   // framed as JSON lines, not as an event stream

	// terminal is the data of the event that is the end and no chunk, if there is one.
	terminal string

	// endsAfter reports whether a chunk is the last one; hints are words without one of
	// which it cannot be, so that other chunks need not be looked into.
	endsAfter func(members map[string]json.RawMessage) bool
	hints     []string
}

// meaning is what an event is to the caller of a stream.
type meaning int

const (
	meansNothing meaning = iota
	meansChunk
	meansLastChunk
	meansEnd
)

// parser returns the parser for the dialect's framing.
func (d dialect) parser() parser {
	if d.jsonLines {
		return &lineParser{}
	}
	return &eventParser{bareLines: true}
}

// read says what an event with that type and data means. An event that reports an error is
// returned as one. Of a chunk it is only known that it begins as a JSON object; whether it
// is one shows when it is decoded.
func (d dialect) read(eventType string, data []byte) (meaning, *Error) {
	if blank(data) {
		return meansNothing, nil
	}
	if d.terminal != "" && string(bytes.Trim(data, asciiSpace)) == d.terminal {
		return meansEnd, nil
	}
	if eventType == "error" {
		return meansNothing, refusalInStream(data)
	}
	if !startsObject(data) {
		return meansNothing, malformed("an event that is no JSON object", data, nil)
	}
	if refusal := refusalIn(data); refusal != nil {
		return meansNothing, refusal
	}
	if eventType == "" {
		return meansNothing, malformed("a line that is no field of an event", data, nil)
	}
	if d.isLast(data) {
		return meansLastChunk, nil
	}
	return meansChunk, nil
}

// refusalIn returns the error that data reports in place of a chunk, or nil.
func refusalIn(data []byte) *Error {
	if !mayBeError(data) || !isErrorChunk(object(data)) {
		return nil
	}
	return refusalInStream(data)
}

func refusalInStream(data []byte) *Error {
	refusal := refusalFrom(data)
	refusal.what = "an error in the stream"
	return refusal
}

func (d dialect) isLast(data []byte) bool {
	mayEnd := slices.ContainsFunc(d.hints, func(hint string) bool { return mayContain(data, hint) })
	return mayEnd && d.endsAfter(object(data))
}

func malformed(what string, data []byte, cause error) *Error {
	return &Error{Kind: KindMalformedEvent, Body: bodyText(data), Err: cause, what: what}
}
