package lmdeploy

// This file is about whole answers: the kinds there are, and how each is read from its body.

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

// failedWord begins the text by which LMDeploy's proxy says that it did not do what it was
// asked for, with status 200 (lmdeploy 0.18.0, lmdeploy/serve/proxy/proxy.py, add_node).
const failedWord = "Failed"

// call is for an operation that answers with an object.
func call[Req, Resp any](
	ctx context.Context, t *transport, operation api.Operation[Req, Resp], request *Req, _ []RequestOption,
) (*Resp, error) {
	value, err := callAndRead(ctx, t, operation, request, readObject[Resp])
	if err != nil {
		return nil, err
	}
	return &value, nil
}

// callForPacked is for an operation that answers with a text that is the JSON of an object.
func callForPacked[Req, Resp any](
	ctx context.Context, t *transport, operation api.Operation[Req, api.Packed[Resp]], request *Req, _ []RequestOption,
) (*Resp, error) {
	packed, err := callAndRead(ctx, t, operation, request, readPacked[Resp])
	if err != nil {
		return nil, err
	}
	return &packed.Value, nil
}

// callForMap is for an operation that answers with an object of any keys.
func callForMap[Req, Value any](
	ctx context.Context, t *transport, operation api.Operation[Req, map[string]Value], request *Req, _ []RequestOption,
) (map[string]Value, error) {
	return callAndRead(ctx, t, operation, request, readObject[map[string]Value])
}

// callForText is for an operation that answers with a sentence.
func callForText[Req any](
	ctx context.Context, t *transport, operation api.Operation[Req, string], request *Req, _ []RequestOption,
) (string, error) {
	return callAndRead(ctx, t, operation, request, readText)
}

// callForNothing is for an operation whose answer says nothing but that it was done.
func callForNothing[Req any](
	ctx context.Context, t *transport, operation api.Operation[Req, api.None], request *Req, _ []RequestOption,
) error {
	_, err := callAndRead(ctx, t, operation, request, readNothing)
	return err
}

// readObject takes an empty body for an object without members, as which servers before
// 0.14.0 mean it (/health). Whether a type is content with that is its own to say.
func readObject[Resp any](body []byte) (value Resp, failure *Error) {
	members := body
	if blank(body) {
		members = []byte("{}")
	}
	if refusal := refusalInAnswer(members); refusal != nil {
		return value, refusal
	}
	if !startsObject(members) {
		return value, wrongBody(body, nil)
	}
	value, err := decode[Resp](members)
	if err == nil {
		err = api.RequireFields[Resp](members)
	}
	if err != nil {
		return value, wrongBody(body, err)
	}
	return value, nil
}

// readPacked takes an object as it is, should a later server no longer pack it.
func readPacked[Resp any](body []byte) (packed api.Packed[Resp], failure *Error) {
	if text, ok := wholeText(body); ok {
		body = []byte(text)
	}
	packed.Value, failure = readObject[Resp](body)
	return packed, failure
}

func readText(body []byte) (string, *Error) {
	if refusal := refusalInAnswer(body); refusal != nil {
		return "", refusal
	}
	text, ok := wholeText(body)
	if !ok {
		return "", wrongBody(body, nil)
	}
	if strings.HasPrefix(text, failedWord) {
		return "", &Error{Kind: KindRefused, Message: text, Body: bodyText(body), what: "a failure in place of the answer"}
	}
	// What a node told the proxy is passed on as a text too.
	if refusal := refusalInAnswer([]byte(text)); refusal != nil {
		return "", refusal
	}
	return text, nil
}

func readNothing(body []byte) (none api.None, _ *Error) {
	if refusal := refusalInAnswer(body); refusal != nil {
		return none, refusal
	}
	if !blank(body) && !json.Valid(body) {
		return none, wrongBody(body, nil)
	}
	return none, nil
}

// wholeText returns the text of a body that is a JSON string and nothing else.
func wholeText(body []byte) (text string, ok bool) {
	isString := isText(bytes.TrimLeft(body, asciiSpace)) && json.Unmarshal(body, &text) == nil
	return text, isString
}

func wrongBody(body []byte, cause error) *Error {
	return &Error{Kind: KindWrongBody, Body: bodyText(body), Err: cause, what: "a body that is not the answer"}
}
