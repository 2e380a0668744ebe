// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package api

// Version is the version of the clients.
const Version = "0.1.0"

// ServerVersion is the version of LMDeploy that this package was made for.
const ServerVersion = "0.18.0"

// Operation describes an operation that takes Req as its JSON body and answers with Resp.
type Operation[Req, Resp any] struct {
	Name   string // the name it has in every client
	Method string
	Path   string // below the server's base URL
}

// StreamingOperation describes an operation that takes Req, with stream true, and answers
// with events of Chunk.
type StreamingOperation[Req, Chunk any] struct {
	Name    string
	Method  string
	Path    string
	Dialect Dialect
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

// None stands for a body that is not there.
type None struct{}

// The operations of LMDeploy 0.18.0.
var (

	// OpDistserveEngineInfo: Describe the engine to a peer of prefill-decode disaggregation.
	OpDistserveEngineInfo = Operation[None, interface{}]{"distserve_engine_info", "GET", "/distserve/engine_info"}

	// OpDistserveFreeCache: Free the cache kept for a peer's session.
	OpDistserveFreeCache = Operation[DistServeCacheFreeRequest, interface{}]{"distserve_free_cache", "POST", "/distserve/free_cache"}

	// OpDistserveP2pConnect: Connect two engines.
	OpDistserveP2pConnect = Operation[DistServeConnectionRequest, interface{}]{"distserve_p2p_connect", "POST", "/distserve/p2p_connect"}

	// OpDistserveP2pDropConnect: Close a connection between two engines.
	OpDistserveP2pDropConnect = Operation[DistServeDropConnectionRequest, interface{}]{"distserve_p2p_drop_connect", "POST", "/distserve/p2p_drop_connect"}

	// OpDistserveP2pInitialize: Prepare a connection between two engines.
	OpDistserveP2pInitialize = Operation[DistServeInitRequest, interface{}]{"distserve_p2p_initialize", "POST", "/distserve/p2p_initialize"}

	// OpChatCompletions: Answer a conversation.
	OpChatCompletions = Operation[ChatCompletionRequest, ChatCompletionResponse]{"chat_completions", "POST", "/v1/chat/completions"}
	// OpChatCompletionsStream: Answer a conversation. As a stream.
	OpChatCompletionsStream = StreamingOperation[ChatCompletionRequest, ChatCompletionStreamResponse]{"chat_completions_stream", "POST", "/v1/chat/completions", DialectDone}

	// OpCompletions: Complete one or several prompts, without a chat template.
	OpCompletions = Operation[CompletionRequest, CompletionResponse]{"completions", "POST", "/v1/completions"}
	// OpCompletionsStream: Complete one or several prompts, without a chat template. As a stream.
	OpCompletionsStream = StreamingOperation[CompletionRequest, CompletionStreamResponse]{"completions_stream", "POST", "/v1/completions", DialectDone}

	// OpGenerate: Generate from a prompt or from token ids, with token ids in the answer.
	OpGenerate = Operation[GenerateReqInput, GenerateReqOutput]{"generate", "POST", "/generate"}
	// OpGenerateStream: Generate from a prompt or from token ids, with token ids in the answer. As a stream.
	OpGenerateStream = StreamingOperation[GenerateReqInput, GenerateReqOutput]{"generate_stream", "POST", "/generate", DialectDone}

	// OpMessages: Answer in the shape of Anthropic's Messages API.
	OpMessages = Operation[MessagesRequest, MessagesResponse]{"messages", "POST", "/v1/messages"}

	// OpResponses: Answer in the shape of OpenAI's Responses API.
	OpResponses = Operation[ResponsesRequest, interface{}]{"responses", "POST", "/v1/responses"}

	// OpAbortRequest: Abort one session's request or all of them, if started with --enable-abort-handling.
	OpAbortRequest = Operation[AbortRequest, None]{"abort_request", "POST", "/abort_request"}

	// OpHealth: Tell whether the engine is healthy; needs no key.
	OpHealth = Operation[None, HealthStatus]{"health", "GET", "/health"}

	// OpIsSleeping: Tell whether the engine is asleep.
	OpIsSleeping = Operation[None, SleepStatus]{"is_sleeping", "GET", "/is_sleeping"}

	// OpSleep: Put the engine to sleep and free its GPU memory; inference is refused until wakeup.
	OpSleep = Operation[map[string]interface{}, None]{"sleep", "POST", "/sleep"}

	// OpTerminate: End the server process, if it was started with --allow-terminate-by-client.
	OpTerminate = Operation[None, None]{"terminate", "GET", "/terminate"}

	// OpWakeup: Wake the engine, whole or by parts.
	OpWakeup = Operation[map[string]interface{}, None]{"wakeup", "POST", "/wakeup"}

	// OpListAnthropicModels: List the models in the Anthropic shape.
	OpListAnthropicModels = Operation[None, AnthropicModelList]{"list_anthropic_models", "GET", "/anthropic/v1/models"}

	// OpListModels: List the models the server offers.
	OpListModels = Operation[None, ModelList]{"list_models", "GET", "/v1/models"}

	// OpCountTokens: Count the tokens of an Anthropic-shaped conversation.
	OpCountTokens = Operation[CountTokensRequest, CountTokensResponse]{"count_tokens", "POST", "/v1/messages/count_tokens"}

	// OpEmbeddings: Always refused by this server; see pooling.
	OpEmbeddings = Operation[EmbeddingsRequest, EmbeddingsResponse]{"embeddings", "POST", "/v1/embeddings"}

	// OpEncode: Turn text into token ids.
	OpEncode = Operation[EncodeRequest, EncodeResponse]{"encode", "POST", "/v1/encode"}

	// OpGetPpl: Measure the perplexity of a text or of token ids.
	OpGetPpl = Operation[PPLRequest, PPLResponse]{"get_ppl", "POST", "/get_ppl"}

	// OpPooling: Pool the hidden states of the input: reward models and embeddings.
	OpPooling = Operation[PoolingRequest, PoolingResponse]{"pooling", "POST", "/pooling"}

	// OpDestroyWeightsUpdateGroup: Leave the process group of the weight updates.
	OpDestroyWeightsUpdateGroup = Operation[DestroyWeightsUpdateGroupRequest, interface{}]{"destroy_weights_update_group", "POST", "/destroy_weights_update_group"}

	// OpInitWeightsUpdateGroup: Join the process group through which a trainer broadcasts weights.
	OpInitWeightsUpdateGroup = Operation[InitWeightsUpdateGroupRequest, interface{}]{"init_weights_update_group", "POST", "/init_weights_update_group"}

	// OpUpdateWeights: Load serialized tensors into the running model.
	OpUpdateWeights = Operation[UpdateParamsRequest, interface{}]{"update_weights", "POST", "/update_weights"}

	// OpUpdateWeightsFromDistributed: Receive a bucket of weights through the process group.
	OpUpdateWeightsFromDistributed = Operation[UpdateWeightsFromDistributedRequest, interface{}]{"update_weights_from_distributed", "POST", "/update_weights_from_distributed"}

	// OpUpdateWeightsFromIpc: Receive weights through CUDA IPC.
	OpUpdateWeightsFromIpc = Operation[UpdateWeightsFromIPCRequest, interface{}]{"update_weights_from_ipc", "POST", "/update_weights_from_ipc"}

	// OpUpdateWeightsFromIpcStatus: Tell whether a weight update through CUDA IPC can start.
	OpUpdateWeightsFromIpcStatus = Operation[None, UpdateWeightsFromIPCStatus]{"update_weights_from_ipc_status", "GET", "/update_weights_from_ipc"}
)
