// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

import "encoding/json"

// Version is the version of the clients.
const Version = "0.1.0"

// ServerVersion is the version of LMDeploy that this package was made for.
const ServerVersion = "0.18.0"

// Operation describes an operation that takes Req as its JSON body and answers with Resp.
type Operation[Req, Resp any] struct {
	Name   string // the name it has in every client
	Method string
	Path   string // below the server's base URL
	// Headers are those that the server wants besides those of every request.
	Headers map[string]string
}

// StreamingOperation describes an operation that takes Req, with stream true, and answers
// with events of Chunk.
type StreamingOperation[Req, Chunk any] struct {
	Name    string
	Method  string
	Path    string
	Dialect Dialect
	// Headers are those that the server wants besides those of every request.
	Headers map[string]string
}

// Dialect says how a family of operations ends a stream and reports errors in it.
type Dialect string

const (
	// DialectDone ends with `data: [DONE]`.
	DialectDone Dialect = "done"
	// DialectMessageStop ends with an event of type message_stop.
	DialectMessageStop Dialect = "message_stop"
	// DialectResponseEnd ends with response.completed, response.incomplete or response.failed.
	DialectResponseEnd Dialect = "response_end"
)

// None stands for a body that is not there, or that says nothing.
type None struct{}

// Packed is an answer that is a JSON text, which is the JSON of a T.
type Packed[T any] struct{ Value T }

// UnmarshalJSON reads the T in the text.
func (p *Packed[T]) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	return json.Unmarshal([]byte(text), &p.Value)
}

// MarshalJSON writes the T, unpacked.
func (p Packed[T]) MarshalJSON() ([]byte, error) { return json.Marshal(p.Value) }

// The operations of LMDeploy 0.18.0.
var (
	// OpDistserveEngineInfo: Describe the engine to a peer of prefill-decode disaggregation.
	OpDistserveEngineInfo = Operation[None, Packed[DistServeEngineConfig]]{"distserve_engine_info", "GET", "/distserve/engine_info", nil}
	// OpDistserveFreeCache: Free the cache kept for a peer's session.
	OpDistserveFreeCache = Operation[DistServeCacheFreeRequest, DistServeCacheFreeResponse]{"distserve_free_cache", "POST", "/distserve/free_cache", nil}
	// OpDistserveP2pConnect: Connect two engines.
	OpDistserveP2pConnect = Operation[DistServeConnectionRequest, DistServeConnectionResponse]{"distserve_p2p_connect", "POST", "/distserve/p2p_connect", nil}
	// OpDistserveP2pDropConnect: Close a connection between two engines.
	OpDistserveP2pDropConnect = Operation[DistServeDropConnectionRequest, DistServeDropConnectionResponse]{"distserve_p2p_drop_connect", "POST", "/distserve/p2p_drop_connect", nil}
	// OpDistserveP2pInitialize: Prepare a connection between two engines.
	OpDistserveP2pInitialize = Operation[DistServeInitRequest, DistServeInitResponse]{"distserve_p2p_initialize", "POST", "/distserve/p2p_initialize", nil}
	// OpChatCompletions: Answer a conversation.
	OpChatCompletions = Operation[ChatCompletionRequest, ChatCompletionResponse]{"chat_completions", "POST", "/v1/chat/completions", nil}
	// OpChatCompletionsStream: Answer a conversation. As a stream.
	OpChatCompletionsStream = StreamingOperation[ChatCompletionRequest, ChatCompletionStreamResponse]{"chat_completions_stream", "POST", "/v1/chat/completions", DialectDone, nil}
	// OpCompletions: Complete one or several prompts, without a chat template.
	OpCompletions = Operation[CompletionRequest, CompletionResponse]{"completions", "POST", "/v1/completions", nil}
	// OpCompletionsStream: Complete one or several prompts, without a chat template. As a stream.
	OpCompletionsStream = StreamingOperation[CompletionRequest, CompletionStreamResponse]{"completions_stream", "POST", "/v1/completions", DialectDone, nil}
	// OpGenerate: Generate from a prompt or from token ids, with token ids in the answer.
	OpGenerate = Operation[GenerateReqInput, GenerateReqOutput]{"generate", "POST", "/generate", nil}
	// OpGenerateStream: Generate from a prompt or from token ids, with token ids in the answer. As a stream.
	OpGenerateStream = StreamingOperation[GenerateReqInput, GenerateReqOutput]{"generate_stream", "POST", "/generate", DialectDone, nil}
	// OpMessages: Answer in the shape of Anthropic's Messages API.
	OpMessages = Operation[MessagesRequest, MessagesResponse]{"messages", "POST", "/v1/messages", map[string]string{"anthropic-version": "2023-06-01"}}
	// OpMessagesStream: Answer in the shape of Anthropic's Messages API. As a stream.
	OpMessagesStream = StreamingOperation[MessagesRequest, AnthropicStreamEvent]{"messages_stream", "POST", "/v1/messages", DialectMessageStop, map[string]string{"anthropic-version": "2023-06-01"}}
	// OpResponses: Answer in the shape of OpenAI's Responses API.
	OpResponses = Operation[ResponsesRequest, ResponsesResponse]{"responses", "POST", "/v1/responses", nil}
	// OpResponsesStream: Answer in the shape of OpenAI's Responses API. As a stream.
	OpResponsesStream = StreamingOperation[ResponsesRequest, ResponsesStreamEvent]{"responses_stream", "POST", "/v1/responses", DialectResponseEnd, nil}
	// OpAbortRequest: Abort one session's request or all of them, if started with --enable-abort-handling.
	OpAbortRequest = Operation[AbortRequest, None]{"abort_request", "POST", "/abort_request", nil}
	// OpHealth: Tell whether the engine is healthy; needs no key.
	OpHealth = Operation[None, HealthStatus]{"health", "GET", "/health", nil}
	// OpIsSleeping: Tell whether the engine is asleep.
	OpIsSleeping = Operation[None, SleepStatus]{"is_sleeping", "GET", "/is_sleeping", nil}
	// OpSleep: Put the engine to sleep and free its GPU memory; inference is refused until wakeup.
	OpSleep = Operation[map[string]interface{}, None]{"sleep", "POST", "/sleep", nil}
	// OpTerminate: End the server process, if it was started with --allow-terminate-by-client.
	OpTerminate = Operation[None, None]{"terminate", "GET", "/terminate", nil}
	// OpWakeup: Wake the engine, whole or by parts.
	OpWakeup = Operation[map[string]interface{}, None]{"wakeup", "POST", "/wakeup", nil}
	// OpListAnthropicModels: List the models in the Anthropic shape.
	OpListAnthropicModels = Operation[None, AnthropicModelList]{"list_anthropic_models", "GET", "/anthropic/v1/models", nil}
	// OpListModels: List the models the server offers.
	OpListModels = Operation[None, ModelList]{"list_models", "GET", "/v1/models", nil}
	// OpAddNode: Add an api_server to the proxy.
	OpAddNode = Operation[Node, string]{"add_node", "POST", "/nodes/add", nil}
	// OpDistserveConnectionWarmup: Connect every prefilling node of the proxy with every decoding one.
	OpDistserveConnectionWarmup = Operation[map[string]interface{}, DistServeWarmupResponse]{"distserve_connection_warmup", "POST", "/distserve/connection_warmup", nil}
	// OpDistserveGc: Not implemented by this proxy: always status 500.
	OpDistserveGc = Operation[map[string]interface{}, None]{"distserve_gc", "POST", "/distserve/gc", nil}
	// OpNodeStatus: List the proxy's nodes and how busy they are.
	OpNodeStatus = Operation[None, map[string]NodeStatus]{"node_status", "GET", "/nodes/status", nil}
	// OpRemoveNode: Remove an api_server from the proxy.
	OpRemoveNode = Operation[Node, string]{"remove_node", "POST", "/nodes/remove", nil}
	// OpTerminateAllNodes: End all api_servers of the proxy, and remove them.
	OpTerminateAllNodes = Operation[None, string]{"terminate_all_nodes", "GET", "/nodes/terminate_all", map[string]string{"Content-Type": "application/json"}}
	// OpTerminateNode: End an api_server of the proxy, and remove it.
	OpTerminateNode = Operation[Node, string]{"terminate_node", "POST", "/nodes/terminate", nil}
	// OpCountTokens: Count the tokens of an Anthropic-shaped conversation.
	OpCountTokens = Operation[CountTokensRequest, CountTokensResponse]{"count_tokens", "POST", "/v1/messages/count_tokens", map[string]string{"anthropic-version": "2023-06-01"}}
	// OpEmbeddings: Always refused by this server; see pooling.
	OpEmbeddings = Operation[EmbeddingsRequest, EmbeddingsResponse]{"embeddings", "POST", "/v1/embeddings", nil}
	// OpEncode: Turn text into token ids.
	OpEncode = Operation[EncodeRequest, EncodeResponse]{"encode", "POST", "/v1/encode", nil}
	// OpGetPpl: Measure how well the model foresees a text or token ids.
	OpGetPpl = Operation[PPLRequest, PPLResponse]{"get_ppl", "POST", "/get_ppl", nil}
	// OpPooling: Score inputs by a reward model.
	OpPooling = Operation[PoolingRequest, PoolingResponse]{"pooling", "POST", "/pooling", nil}
	// OpDestroyWeightsUpdateGroup: Leave the process group of the weight updates.
	OpDestroyWeightsUpdateGroup = Operation[DestroyWeightsUpdateGroupRequest, WeightsUpdateResult]{"destroy_weights_update_group", "POST", "/destroy_weights_update_group", nil}
	// OpInitWeightsUpdateGroup: Join the process group through which a trainer broadcasts weights.
	OpInitWeightsUpdateGroup = Operation[InitWeightsUpdateGroupRequest, WeightsUpdateResult]{"init_weights_update_group", "POST", "/init_weights_update_group", nil}
	// OpUpdateWeights: Load serialized tensors into the running model.
	OpUpdateWeights = Operation[UpdateParamsRequest, None]{"update_weights", "POST", "/update_weights", nil}
	// OpUpdateWeightsFromDistributed: Receive a bucket of weights through the process group.
	OpUpdateWeightsFromDistributed = Operation[UpdateWeightsFromDistributedRequest, WeightsUpdateResult]{"update_weights_from_distributed", "POST", "/update_weights_from_distributed", nil}
	// OpUpdateWeightsFromIpc: Receive weights through CUDA IPC.
	OpUpdateWeightsFromIpc = Operation[UpdateWeightsFromIPCRequest, WeightsUpdateResult]{"update_weights_from_ipc", "POST", "/update_weights_from_ipc", nil}
	// OpUpdateWeightsFromIpcStatus: Tell whether a weight update through CUDA IPC can start.
	OpUpdateWeightsFromIpcStatus = Operation[None, UpdateWeightsFromIPCStatus]{"update_weights_from_ipc_status", "GET", "/update_weights_from_ipc", nil}
)
