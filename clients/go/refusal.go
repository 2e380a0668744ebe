package lmdeploy

// This file reads the shapes in which LMDeploy, its proxy and what may stand between say
// no, with an error status, in an answer with status 200, or in a stream.

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
)

// refusalFrom reads an error object. Of the shapes below, the first that fits decides:
//
//	{"error": {"message", "type", "code", "param"}}             /v1/responses, and chat streams
//	{"type": "error", "error": {"type", "message"}}             /v1/messages
//	{"error": "text"}                                           gateways
//	{"error": true, "status": 500, "message"}                   the proxy, in mid-stream
//	{"error_code": 10400, "text"}                               the proxy
//	{"detail": "text" or [...]}                                 FastAPI itself
//	{"message", "type", "code", "param", "object": "error"}     LMDeploy's other routes
//
// A member of another type than these says nothing. If data is nothing of the kind, only
// Body is set.
func refusalFrom(data []byte) *Error {
	refusal := &Error{Kind: KindRefused, Body: bodyText(data)}
	members := object(data)
	switch inner, detail := members["error"], members["detail"]; {
	case startsObject(inner):
		refusal.read(object(inner), "message", "code")
	case isText(inner) && string(inner) != `""`:
		refusal.Message = textOf(inner)
	case string(inner) == "true":
		refusal.read(members, "message", "status")
	case isSet(members["error_code"]):
		refusal.read(members, "text", "error_code")
	case isText(detail):
		refusal.Message = textOf(detail)
	case isSet(detail):
		refusal.Message = compact(detail)
	default:
		refusal.read(members, "message", "code")
	}
	return refusal
}

// read takes what an object of an error says, whose message and code have these names.
func (e *Error) read(members map[string]json.RawMessage, message, code string) {
	e.Message = textIn(members[message])
	e.Type = textIn(members["type"])
	e.Param = textIn(members["param"])
	if number, err := strconv.ParseInt(string(members[code]), 10, 64); err == nil {
		e.Code, e.CodeInt = string(members[code]), int(number)
	} else {
		e.Code = textIn(members[code])
	}
}

// textIn returns the text of a JSON string and "" for any other value.
func textIn(value json.RawMessage) string {
	if !isText(value) {
		return ""
	}
	return textOf(value)
}

// compact writes a JSON value without blanks.
func compact(value json.RawMessage) string {
	var text bytes.Buffer
	if json.Compact(&text, value) != nil {
		return string(value)
	}
	return text.String()
}

// settle completes a refusal once all else is known of it. What has no message of its own
// has its body for one. The engine says that it sleeps with status 503, behind the proxy
// only with that code.
func (e *Error) settle() {
	if e.Message == "" {
		e.Message = firstRunes(strings.TrimSpace(e.Body), excerptRunes)
	}
	unavailable := e.Status == http.StatusServiceUnavailable || e.Code == "503"
	if unavailable && strings.Contains(strings.ToLower(e.Message), "sleeping") {
		e.Kind = KindAsleep
		e.hint = "POST /wakeup wakes the engine"
	}
}

// mayBeError is a cheap first look that spares nearly every chunk a second parse: an error
// has the word in a name or a value. Only an escape can hide it.
func mayBeError(data []byte) bool { return mayContain(data, "error") }

func mayContain(data []byte, word string) bool {
	return bytes.Contains(data, []byte(word)) || bytes.Contains(data, []byte(`\u00`))
}

// isErrorChunk reports whether an event's data is an error instead of a chunk. Chunks of
// some servers carry an error that is null, false or empty; they are chunks.
func isErrorChunk(members map[string]json.RawMessage) bool {
	return isTrouble(members["error"]) ||
		textOf(members["object"]) == "error" ||
		textOf(members["type"]) == "error" ||
		isSet(members["error_code"])
}

// isErrorAnswer reports whether a whole answer with status 2xx is an error: LMDeploy's
// proxy turns the status of its backends into 200.
func isErrorAnswer(members map[string]json.RawMessage) bool {
	if textOf(members["object"]) == "error" || isSet(members["error_code"]) {
		return true
	}
	if inner := string(members["error"]); !isSet(members["error"]) || inner == "false" {
		return false
	}
	for _, name := range [...]string{"choices", "content", "data", "output", "text"} {
		if _, answered := members[name]; answered {
			return false
		}
	}
	return true
}

func isSet(value json.RawMessage) bool { return len(value) > 0 && string(value) != "null" }

func isText(value json.RawMessage) bool { return bytes.HasPrefix(value, []byte(`"`)) }

// isTrouble reports whether an error member says that there is an error.
func isTrouble(value json.RawMessage) bool {
	switch string(value) {
	case "", "null", "false", `""`:
		return false
	}
	members := object(value)
	return members == nil || len(members) > 0
}
