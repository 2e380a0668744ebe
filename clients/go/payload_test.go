package lmdeploy

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestAStreamingRequestAlwaysSetsStream(t *testing.T) {
	for request, want := range map[string]string{
		`{}`:                                `{"stream":true}`,
		`{"model":"m"}`:                     `{"model":"m","stream":true}`,
		`{"model":"m","stream":false}`:      `{"model":"m","stream":true}`,
		`{"kwargs":{"stream":false},"n":1}`: `{"kwargs":{"stream":false},"n":1,"stream":true}`,
	} {
		got, err := encodeRequest(json.RawMessage(request), true)
		if err != nil || string(got) != want {
			t.Errorf("%s: got %s and %v, want %s", request, got, err, want)
		}
	}
}

func TestAPlainRequestMayNotSetStream(t *testing.T) {
	for request, want := range map[string]error{
		`{"model":"m","stream":true}`:    errStreamSet,
		`{"model":"m","stream":false}`:   nil,
		`{"kwargs":{"stream":true}}`:     nil,
		`{"user":"the \"stream\":true"}`: nil,
	} {
		got, err := encodeRequest(json.RawMessage(request), false)
		if !errors.Is(err, want) || err == nil && string(got) != request {
			t.Errorf("%s: got %s and %v, want %v", request, got, err, want)
		}
	}
}

// noNulls is a type that, like some generated ones, does not take null.
type noNulls struct{ json.RawMessage }

func (n *noNulls) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return errors.New("null")
	}
	return n.RawMessage.UnmarshalJSON(data)
}

func TestNullIsAbsentWhereItDoesNotFit(t *testing.T) {
	got, err := decode[map[string]map[string]noNulls]([]byte(`{"a": {"b": null, "c": 9007199254740993, "d": [null]}}`))
	if err != nil {
		t.Fatal(err)
	}
	if back, err := json.Marshal(got); err != nil || string(back) != `{"a":{"c":9007199254740993,"d":[null]}}` {
		t.Errorf("got %s and %v", back, err)
	}
}

func TestAnAnswersErrorThatIsFalseIsNone(t *testing.T) {
	for answer, want := range map[string]bool{
		`{"error": false}`:                  false,
		`{"error": null}`:                   false,
		`{"error": "no", "choices": []}`:    false,
		`{"error": true, "message": "no"}`:  true,
		`{"Error": "no"}`:                   false,
		`{"\u0065rror": {"message": "no"}}`: true,
		`{"error_code": 1}`:                 true,
		`["error"]`:                         false,
	} {
		if got := refusalInAnswer([]byte(answer)) != nil; got != want {
			t.Errorf("%s: refused is %v, want %v", answer, got, want)
		}
	}
}
