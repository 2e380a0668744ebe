// Makes the calls of a file through the generated module alone; prints what became of each.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"

	api "github.com/lmdeploy/lmdeploy-clients/generated/go"
)

const anthropicVersion = "2023-06-01"

type call struct {
	Name      string
	Operation string
	Body      json.RawMessage
	Query     struct {
		Level *int64
		Tags  []string
	}
}

func main() {
	url, key, file := os.Args[1], os.Args[2], os.Args[3]
	configuration := api.NewConfiguration()
	configuration.Servers[0].URL = url
	client := api.NewAPIClient(configuration)
	ctx := context.WithValue(context.Background(), api.ContextAccessToken, key)

	text, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	outcomes := map[string]any{}
	for _, call := range read[[]call](text) {
		outcomes[call.Name] = outcome(ctx, client, call)
	}
	if err := json.NewEncoder(os.Stdout).Encode(outcomes); err != nil {
		log.Fatal(err)
	}
}

func outcome(ctx context.Context, client *api.APIClient, call call) any {
	switch body := call.Body; call.Operation {
	case "abort_request":
		request := client.ManagementAPI.AbortRequest(ctx)
		return empty(request.AbortRequest(read[api.AbortRequest](body)).Execute())
	case "chat_completions":
		request := client.InferenceAPI.ChatCompletions(ctx)
		return told(request.ChatCompletionRequest(read[api.ChatCompletionRequest](body)).Execute())
	case "completions":
		request := client.InferenceAPI.Completions(ctx)
		return told(request.CompletionRequest(read[api.CompletionRequest](body)).Execute())
	case "count_tokens":
		request := client.TokensAPI.CountTokens(ctx).AnthropicVersion(anthropicVersion)
		return told(request.CountTokensRequest(read[api.CountTokensRequest](body)).Execute())
	case "embeddings":
		request := client.TokensAPI.Embeddings(ctx)
		return told(request.EmbeddingsRequest(read[api.EmbeddingsRequest](body)).Execute())
	case "encode":
		request := client.TokensAPI.Encode(ctx)
		return told(request.EncodeRequest(read[api.EncodeRequest](body)).Execute())
	case "generate":
		request := client.InferenceAPI.Generate(ctx)
		return told(request.GenerateReqInput(read[api.GenerateReqInput](body)).Execute())
	case "get_ppl":
		request := client.TokensAPI.GetPpl(ctx)
		return told(request.PPLRequest(read[api.PPLRequest](body)).Execute())
	case "health":
		return told(client.ManagementAPI.Health(ctx).Execute())
	case "is_sleeping":
		return told(client.ManagementAPI.IsSleeping(ctx).Execute())
	case "list_anthropic_models":
		return told(client.ModelsAPI.ListAnthropicModels(ctx).Execute())
	case "list_models":
		return told(client.ModelsAPI.ListModels(ctx).Execute())
	case "messages":
		request := client.InferenceAPI.Messages(ctx).AnthropicVersion(anthropicVersion)
		return told(request.MessagesRequest(read[api.MessagesRequest](body)).Execute())
	case "pooling":
		request := client.TokensAPI.Pooling(ctx)
		return told(request.PoolingRequest(read[api.PoolingRequest](body)).Execute())
	case "sleep":
		request := client.ManagementAPI.Sleep(ctx).Level(*call.Query.Level)
		return empty(request.Body(read[map[string]any](body)).Execute())
	case "update_weights_from_ipc_status":
		return told(client.WeightsAPI.UpdateWeightsFromIpcStatus(ctx).Execute())
	case "wakeup":
		request := client.ManagementAPI.Wakeup(ctx).Body(read[map[string]any](body))
		if call.Query.Tags != nil {
			request = request.Tags(call.Query.Tags)
		}
		return empty(request.Execute())
	default:
		return failure("this program cannot call " + call.Operation)
	}
}

// told makes an outcome of what a generated call returns.
func told[Answer any](answer *Answer, response *http.Response, err error) any {
	var refused *api.GenericOpenAPIError
	switch {
	case err == nil:
		return map[string]any{"answer": answer}
	case errors.As(err, &refused) && response != nil && response.StatusCode >= 300:
		return map[string]any{"status": response.StatusCode, "refusal": refused.Model()}
	default:
		return failure(err.Error())
	}
}

// empty is told for a call without an answer.
func empty(response *http.Response, err error) any {
	return told[struct{}](nil, response, err)
}

func failure(text string) any {
	return map[string]any{"failure": text}
}

func read[T any](text []byte) T {
	var value T
	if err := json.Unmarshal(text, &value); err != nil {
		log.Fatal(fmt.Errorf("reading a %T from %s: %w", value, text, err))
	}
	return value
}
