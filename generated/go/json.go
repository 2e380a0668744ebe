// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// RequireFields reports the first field that data lacks to be a T. Most types refuse such data
// when they are read, but not those that are events, or parts of one: servers are lax there.
// Of a whole answer this asks the same as of any other.
func RequireFields[T any](data []byte) error {
	var value T
	if lax, ok := any(value).(interface {
		requiredFields() (of string, names []string)
	}); ok {
		of, names := lax.requiredFields()
		return requireFields(data, of, names...)
	}
	return nil
}

// decode reads a JSON value; numbers of free-form parts become json.Number, so that integers
// beyond 2^53 survive.
func decode(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	return decoder.Decode(into)
}

// requireFields reports the first of the named fields that the JSON object lacks.
func requireFields(data []byte, of string, names ...string) error {
	var present map[string]json.RawMessage
	if err := json.Unmarshal(data, &present); err != nil {
		return err
	}
	for _, name := range names {
		if _, ok := present[name]; !ok {
			return fmt.Errorf("%s lacks the field %q", of, name)
		}
	}
	return nil
}

// requireConstant reports that the JSON object has another text in a field than the one by which
// it is told apart.
func requireConstant(data []byte, of, name, value string) error {
	var present map[string]json.RawMessage
	if err := json.Unmarshal(data, &present); err != nil {
		return err
	}
	var text string
	if err := json.Unmarshal(present[name], &text); err != nil || text != value {
		return fmt.Errorf("%s has %s in the field %q, not %q", of, present[name], name, value)
	}
	return nil
}

// otherFields returns the fields of the JSON object that are not among the named ones.
func otherFields(data []byte, names ...string) (map[string]any, error) {
	var others map[string]any
	if err := decode(data, &others); err != nil {
		return nil, err
	}
	for _, name := range names {
		delete(others, name)
	}
	if len(others) == 0 {
		return nil, nil
	}
	return others, nil
}

// addFields appends the fields to a JSON object.
func addFields(object []byte, fields map[string]any) ([]byte, error) {
	if len(fields) == 0 {
		return object, nil
	}
	more, err := json.Marshal(fields)
	if err != nil {
		return nil, err
	}
	if len(object) == len("{}") {
		return more, nil
	}
	object = append(object[:len(object)-1], ',')
	return append(object, more[1:]...), nil
}

// ifSet tells an empty list, which is sent, from one that is not set, which is not.
func ifSet[V any](list []V) *[]V {
	if list == nil {
		return nil
	}
	return &list
}

// ifSetMap does for maps what ifSet does for lists.
func ifSetMap[V any](values map[string]V) *map[string]V {
	if values == nil {
		return nil
	}
	return &values
}
