// Makes the calls of a file through the generated module alone; prints what became of each.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

var ctx = context.Background()

type call struct {
	Name      string
	Operation string
	Body      json.RawMessage
	Query     struct {
		Level *int64
		Tags  []string
	}
}

// operations says how each operation is called.
var operations = map[string]func(*api.Client, call) any{
	"abort_request":                   telling((*api.Client).AbortRequest),
	"add_node":                        asking((*api.Client).AddNode),
	"chat_completions":                asking((*api.Client).ChatCompletions),
	"completions":                     asking((*api.Client).Completions),
	"count_tokens":                    asking((*api.Client).CountTokens),
	"destroy_weights_update_group":    asking((*api.Client).DestroyWeightsUpdateGroup),
	"distserve_connection_warmup":     asking((*api.Client).DistserveConnectionWarmup),
	"distserve_engine_info":           reading((*api.Client).DistserveEngineInfo),
	"distserve_free_cache":            asking((*api.Client).DistserveFreeCache),
	"distserve_gc":                    telling((*api.Client).DistserveGc),
	"distserve_p2p_connect":           asking((*api.Client).DistserveP2pConnect),
	"distserve_p2p_drop_connect":      asking((*api.Client).DistserveP2pDropConnect),
	"distserve_p2p_initialize":        asking((*api.Client).DistserveP2pInitialize),
	"embeddings":                      asking((*api.Client).Embeddings),
	"encode":                          asking((*api.Client).Encode),
	"generate":                        asking((*api.Client).Generate),
	"get_ppl":                         asking((*api.Client).GetPpl),
	"health":                          reading((*api.Client).Health),
	"init_weights_update_group":       asking((*api.Client).InitWeightsUpdateGroup),
	"is_sleeping":                     reading((*api.Client).IsSleeping),
	"list_anthropic_models":           reading((*api.Client).ListAnthropicModels),
	"list_models":                     reading((*api.Client).ListModels),
	"messages":                        asking((*api.Client).Messages),
	"node_status":                     reading((*api.Client).NodeStatus),
	"pooling":                         asking((*api.Client).Pooling),
	"remove_node":                     asking((*api.Client).RemoveNode),
	"responses":                       asking((*api.Client).Responses),
	"terminate":                       doing((*api.Client).Terminate),
	"terminate_all_nodes":             reading((*api.Client).TerminateAllNodes),
	"terminate_node":                  asking((*api.Client).TerminateNode),
	"update_weights":                  telling((*api.Client).UpdateWeights),
	"update_weights_from_distributed": asking((*api.Client).UpdateWeightsFromDistributed),
	"update_weights_from_ipc":         asking((*api.Client).UpdateWeightsFromIpc),
	"update_weights_from_ipc_status":  reading((*api.Client).UpdateWeightsFromIpcStatus),
	"sleep": func(client *api.Client, call call) any {
		return told[any](call, nil, client.Sleep(ctx, body[map[string]any](call), call.Query.Level))
	},
	"wakeup": func(client *api.Client, call call) any {
		return told[any](call, nil, client.Wakeup(ctx, body[map[string]any](call), call.Query.Tags))
	},
}

func main() {
	url, key, file := os.Args[1], os.Args[2], os.Args[3]
	client := &api.Client{BaseURL: url, Key: key}
	text, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	outcomes := map[string]any{}
	for _, call := range read[[]call](text) {
		operation, ok := operations[call.Operation]
		if !ok {
			log.Fatalf("this program cannot call %s", call.Operation)
		}
		outcomes[call.Name] = operation(client, call)
	}
	if err := json.NewEncoder(os.Stdout).Encode(outcomes); err != nil {
		log.Fatal(err)
	}
}

// asking is for a method with a body and an answer.
func asking[Req, Resp any](method func(*api.Client, context.Context, *Req) (Resp, error)) func(*api.Client, call) any {
	return func(client *api.Client, call call) any {
		answer, err := method(client, ctx, body[Req](call))
		return told(call, answer, err)
	}
}

// telling is for a method with a body and no answer.
func telling[Req any](method func(*api.Client, context.Context, *Req) error) func(*api.Client, call) any {
	return func(client *api.Client, call call) any {
		return told[any](call, nil, method(client, ctx, body[Req](call)))
	}
}

// reading is for a method without a body, with an answer.
func reading[Resp any](method func(*api.Client, context.Context) (Resp, error)) func(*api.Client, call) any {
	return func(client *api.Client, call call) any {
		answer, err := method(client, ctx)
		return told(call, answer, err)
	}
}

// doing is for a method without a body and without an answer.
func doing(method func(*api.Client, context.Context) error) func(*api.Client, call) any {
	return func(client *api.Client, call call) any {
		return told[any](call, nil, method(client, ctx))
	}
}

// told makes an outcome of what a generated call returns.
func told[Answer any](call call, answer Answer, err error) any {
	var refused *api.Error
	switch {
	case err == nil:
		return map[string]any{"answer": answer}
	case errors.As(err, &refused) && refused.Err == nil:
		refusal := refusals[call.Operation]
		if refusal == nil {
			refusal = typed[api.ErrorResponse]
		}
		return map[string]any{"status": refused.Status, "refusal": refusal(refused.Body)}
	default:
		return map[string]any{"failure": err.Error()}
	}
}

// refusals says which type a refusal has, where it is not an ErrorResponse.
var refusals = map[string]func([]byte) any{
	"count_tokens": typed[api.AnthropicErrorResponse],
	"messages":     typed[api.AnthropicErrorResponse],
	"responses":    typed[api.ResponsesErrorResponse],
}

// typed reads a refusal; one that is not JSON is null.
func typed[Refusal any](words []byte) any {
	if !json.Valid(words) {
		return nil
	}
	var refusal Refusal
	if err := json.Unmarshal(words, &refusal); err != nil {
		return err.Error()
	}
	return refusal
}

func body[Req any](call call) *Req {
	request := read[Req](call.Body)
	return &request
}

func read[T any](text []byte) T {
	var value T
	if err := json.Unmarshal(text, &value); err != nil {
		log.Fatal(fmt.Errorf("reading a %T from %s: %w", value, text, err))
	}
	return value
}
