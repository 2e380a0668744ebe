package lmdeploy

// This file calls operations by the names they have in the cases.

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// operations says how each operation is called.
var operations = map[string]operationCall{
	"abort_request":                   telling((*Client).AbortRequest),
	"add_node":                        asking((*Client).AddNode),
	"chat_completions":                asking((*Client).ChatCompletions),
	"chat_completions_stream":         streaming((*Client).ChatCompletionsStream),
	"completions":                     asking((*Client).Completions),
	"completions_stream":              streaming((*Client).CompletionsStream),
	"count_tokens":                    asking((*Client).CountTokens),
	"destroy_weights_update_group":    asking((*Client).DestroyWeightsUpdateGroup),
	"distserve_connection_warmup":     reading((*Client).DistserveConnectionWarmup),
	"distserve_engine_info":           reading((*Client).DistserveEngineInfo),
	"distserve_free_cache":            asking((*Client).DistserveFreeCache),
	"distserve_gc":                    doing((*Client).DistserveGc),
	"distserve_p2p_connect":           asking((*Client).DistserveP2pConnect),
	"distserve_p2p_drop_connect":      asking((*Client).DistserveP2pDropConnect),
	"distserve_p2p_initialize":        asking((*Client).DistserveP2pInitialize),
	"embeddings":                      asking((*Client).Embeddings),
	"encode":                          asking((*Client).Encode),
	"generate":                        asking((*Client).Generate),
	"generate_stream":                 streaming((*Client).GenerateStream),
	"get_ppl":                         asking((*Client).GetPpl),
	"health":                          reading((*Client).Health),
	"init_weights_update_group":       asking((*Client).InitWeightsUpdateGroup),
	"is_sleeping":                     reading((*Client).IsSleeping),
	"list_anthropic_models":           reading((*Client).ListAnthropicModels),
	"list_models":                     reading((*Client).ListModels),
	"messages":                        asking((*Client).Messages),
	"messages_stream":                 streaming((*Client).MessagesStream),
	"node_status":                     reading((*Client).NodeStatus),
	"pooling":                         asking((*Client).Pooling),
	"remove_node":                     asking((*Client).RemoveNode),
	"responses":                       asking((*Client).Responses),
	"responses_stream":                streaming((*Client).ResponsesStream),
	"sleep":                           tuning((*Client).Sleep),
	"terminate":                       doing((*Client).Terminate),
	"terminate_all_nodes":             reading((*Client).TerminateAllNodes),
	"terminate_node":                  asking((*Client).TerminateNode),
	"update_weights":                  telling((*Client).UpdateWeights),
	"update_weights_from_distributed": asking((*Client).UpdateWeightsFromDistributed),
	"update_weights_from_ipc":         asking((*Client).UpdateWeightsFromIpc),
	"update_weights_from_ipc_status":  reading((*Client).UpdateWeightsFromIpcStatus),
	"wakeup":                          tuning((*Client).Wakeup),
}

// callOperation calls the operation of that name with what stands in a case.
func callOperation(t *testing.T, client *Client, name string, given input) outcome {
	t.Helper()
	call, ok := operations[name]
	if !ok {
		t.Fatalf("no operation %q", name)
	}
	if given.Arguments == nil {
		given.Arguments = defaultArguments(t)[strings.TrimSuffix(name, "_stream")]
	}
	return call(t, client, given)
}

// input is what a case gives to an operation.
type input struct {
	Arguments  json.RawMessage `json:"arguments"`  // the body
	Parameters json.RawMessage `json:"parameters"` // of the query
}

// defaultArguments returns the bodies of the calls whose case gives none.
func defaultArguments(t *testing.T) (arguments map[string]json.RawMessage) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(casesFolder, "arguments.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &arguments); err != nil {
		t.Fatal(err)
	}
	return arguments
}

// outcome is what a call came to: a value or chunks, and perhaps an error.
type outcome struct {
	value  any
	chunks []any
	err    error
}

type operationCall func(*testing.T, *Client, input) outcome

// asking is for a method with a body and an answer.
func asking[Req, Resp any](method func(*Client, context.Context, *Req, ...RequestOption) (Resp, error)) operationCall {
	return func(t *testing.T, client *Client, given input) (o outcome) {
		o.value, o.err = method(client, ctx, typed[Req](t, given.Arguments))
		return o
	}
}

// telling is for a method with a body and no answer.
func telling[Req any](method func(*Client, context.Context, *Req, ...RequestOption) error) operationCall {
	return func(t *testing.T, client *Client, given input) outcome {
		return outcome{err: method(client, ctx, typed[Req](t, given.Arguments))}
	}
}

// reading is for a method without a body, with an answer.
func reading[Resp any](method func(*Client, context.Context, ...RequestOption) (Resp, error)) operationCall {
	return func(_ *testing.T, client *Client, _ input) (o outcome) {
		o.value, o.err = method(client, ctx)
		return o
	}
}

// doing is for a method without a body and without an answer.
func doing(method func(*Client, context.Context, ...RequestOption) error) operationCall {
	return func(_ *testing.T, client *Client, _ input) outcome {
		return outcome{err: method(client, ctx)}
	}
}

// tuning is for a method with parameters of the query and no answer.
func tuning[Params any](method func(*Client, context.Context, Params, ...RequestOption) error) operationCall {
	return func(t *testing.T, client *Client, given input) outcome {
		return outcome{err: method(client, ctx, *typed[Params](t, given.Parameters))}
	}
}

// streaming is for a method that opens a stream, which is read to its end.
func streaming[Req, Chunk any](method func(*Client, context.Context, *Req, ...RequestOption) (*Stream[Chunk], error)) operationCall {
	return func(t *testing.T, client *Client, given input) (o outcome) {
		stream, err := method(client, ctx, typed[Req](t, given.Arguments))
		if err != nil {
			return outcome{err: err}
		}
		for chunk, err := range stream.Chunks() {
			if err != nil {
				o.err = err
				break
			}
			o.chunks = append(o.chunks, chunk)
		}
		return o
	}
}

// typed reads what a case gives, which may be nothing.
func typed[T any](t *testing.T, given json.RawMessage) *T {
	t.Helper()
	var value T
	if given != nil {
		if err := unmarshal(given, &value); err != nil {
			t.Fatalf("%s does not fit a %T: %v", given, value, err)
		}
	}
	return &value
}
