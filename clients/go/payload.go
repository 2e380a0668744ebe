package lmdeploy

// This file turns requests into JSON and JSON into the generated types.

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

var errStreamSet = errors.New("stream is set in the request: call the operation whose name ends in Stream")

// encodeRequest returns request as JSON; what the caller did not set is not in it.
func encodeRequest(request any, stream bool) ([]byte, error) {
	body, err := json.Marshal(request)
	if err != nil {
		return nil, err
	}
	if !bytes.Contains(body, []byte(`"stream":`)) {
		if stream {
			return withMember(body, `"stream":true`), nil
		}
		return body, nil
	}
	// The word may stand deeper in the request, so this looks at the members themselves.
	members := object(body)
	if !stream {
		if string(members["stream"]) == "true" {
			return nil, errStreamSet
		}
		return body, nil
	}
	members["stream"] = json.RawMessage("true")
	return json.Marshal(members)
}

// withMember appends a member to a JSON object as json.Marshal writes it.
func withMember(body []byte, member string) []byte {
	body = bytes.TrimSuffix(body, []byte("}"))
	if len(body) > len("{") {
		body = append(body, ',')
	}
	body = append(body, member...)
	return append(body, '}')
}

// decode reads data as a T. Members that are null count as absent if data does not fit
// otherwise: servers send null where their own description promises a value.
func decode[T any](data []byte) (T, error) {
	var value T
	err := unmarshal(data, &value)
	if err == nil || !json.Valid(data) {
		return value, err
	}
	lean, leanErr := withoutNulls(data)
	if leanErr != nil {
		return value, err
	}
	var second T
	if unmarshal(lean, &second) == nil {
		return second, nil
	}
	return value, err
}

// unmarshal is json.Unmarshal, but makes a json.Number of a number that may be anything: a
// float64 would change integers beyond 2^53.
func unmarshal(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if rest := data[decoder.InputOffset():]; !blank(rest) {
		return fmt.Errorf("%q after the JSON value", excerpt(string(rest)))
	}
	return nil
}

// withoutNulls drops each member that is null, at any depth. Numbers stay as written.
func withoutNulls(data []byte) ([]byte, error) {
	var value any
	if err := unmarshal(data, &value); err != nil {
		return nil, err
	}
	dropNulls(value)
	return json.Marshal(value)
}

func dropNulls(value any) {
	switch value := value.(type) {
	case map[string]any:
		for name, member := range value {
			if member == nil {
				delete(value, name)
			} else {
				dropNulls(member)
			}
		}
	case []any:
		for _, item := range value {
			dropNulls(item)
		}
	}
}

// object returns the members of the JSON object in data, or nil if data is none. Names are
// matched exactly, which a Go struct would not do.
func object(data []byte) map[string]json.RawMessage {
	if !startsObject(data) {
		return nil
	}
	var members map[string]json.RawMessage
	if json.Unmarshal(data, &members) != nil {
		return nil
	}
	return members
}

func startsObject(data []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(data, " \t\r\n"), []byte("{"))
}

// textOf returns a JSON string's text, "" for null or nothing, and any other value as JSON.
func textOf(value json.RawMessage) string {
	if len(value) == 0 || string(value) == "null" {
		return ""
	}
	var s string
	if json.Unmarshal(value, &s) == nil {
		return s
	}
	return string(value)
}
