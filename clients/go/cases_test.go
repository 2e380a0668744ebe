package lmdeploy

// This file reads the cases that all clients share; ../../tests/cases/README.md has their form.

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

const casesFolder = "../../tests/cases"

// runCases runs each case of a folder under its file's name.
func runCases[Case any](t *testing.T, folder string, run func(*testing.T, Case)) {
	paths := casePaths(t, folder)
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".json"), func(t *testing.T) {
			run(t, readCase[Case](t, path))
		})
	}
}

func casePaths(t testing.TB, folder string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(casesFolder, folder, "*.json"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases in %s/%s: %v", casesFolder, folder, err)
	}
	return paths
}

func readCase[Case any](t testing.TB, path string) (c Case) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&c); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return c
}

// title is what every case begins with.
type title struct {
	Name string `json:"name"`
	Why  string `json:"why"`
}

// caseBody is the body of a case in one of its three forms.
type caseBody struct {
	Body   *string `json:"body"`
	Base64 []byte  `json:"body_base64"`
	Parts  []struct {
		Text   string `json:"text"`
		Base64 string `json:"base64"`
		Times  int    `json:"times"`
	} `json:"body_parts"`
}

func (b caseBody) bytes(t testing.TB) []byte {
	t.Helper()
	if b.Body != nil {
		return []byte(*b.Body)
	}
	body := slices.Clone(b.Base64)
	for _, part := range b.Parts {
		piece, err := base64.StdEncoding.DecodeString(part.Base64)
		if err != nil {
			t.Fatal(err)
		}
		body = append(body, bytes.Repeat(append(piece, part.Text...), max(part.Times, 1))...)
	}
	return body
}

// expectedError is what a case says of an error; what it does not say is not compared.
type expectedError struct {
	Kind    *Kind           `json:"kind"`
	Status  *int            `json:"status"`
	Type    *string         `json:"type"`
	Message *string         `json:"message"`
	Code    json.RawMessage `json:"code"`
	Param   json.RawMessage `json:"param"`
}

// differences returns a line for each field in which err is not what the case says.
func (want expectedError) differences(err *Error) (lines []string) {
	differ := func(field string, got, want any) {
		if got != want {
			lines = append(lines, fmt.Sprintf("%s: got %q, want %q", field, got, want))
		}
	}
	if want.Kind != nil {
		differ("kind", err.Kind, *want.Kind)
	}
	if want.Status != nil {
		differ("status", err.Status, *want.Status)
	}
	if want.Type != nil {
		differ("type", err.Type, *want.Type)
	}
	if want.Message != nil {
		differ("message", err.Message, *want.Message)
	}
	if want.Param != nil {
		differ("param", err.Param, textOf(want.Param))
	}
	if want.Code != nil {
		differ("code", err.Code, textOf(want.Code))
		differ("code as a number", err.CodeInt != 0, want.Code[0] != '"' && string(want.Code) != "null")
	}
	return lines
}

// parsed reads JSON with its numbers as exact values, so that 1.0 is 1 and integers beyond
// 2^53 stay apart.
func parsed(t testing.TB, data []byte) any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%v in %q", err, data)
	}
	return exact(value)
}

func exact(value any) any {
	switch value := value.(type) {
	case json.Number:
		number, _ := new(big.Rat).SetString(value.String())
		return number.RatString()
	case map[string]any:
		for name, member := range value {
			value[name] = exact(member)
		}
	case []any:
		for i, item := range value {
			value[i] = exact(item)
		}
	case string:
		return "text: " + value // apart from the numbers
	}
	return value
}

func sameJSON(t testing.TB, a, b []byte) bool {
	t.Helper()
	return bytes.Equal(a, b) || reflect.DeepEqual(parsed(t, a), parsed(t, b))
}
