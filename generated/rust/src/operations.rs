// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

//! The operations of LMDeploy 0.18.0: how each is called and what it answers.

use std::marker::PhantomData;

use crate::models::{self, *};

/// The version of the clients.
pub const VERSION: &str = "0.1.0";
/// The version of LMDeploy that this package was made for.
pub const SERVER_VERSION: &str = "0.18.0";

/// An operation that takes `Req` as its JSON body and answers with `Resp`.
#[derive(Debug)]
pub struct Operation<Req, Resp> {
    /// The name it has in every client.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path below the server's base URL.
    pub path: &'static str,
    types: PhantomData<fn(Req) -> Resp>,
}

/// An operation that takes `Req`, with `stream` true, and answers with events of `Chunk`.
#[derive(Debug)]
pub struct StreamingOperation<Req, Chunk> {
    /// The name it has in every client.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path below the server's base URL.
    pub path: &'static str,
    /// How the stream ends and reports errors.
    pub dialect: Dialect,
    types: PhantomData<fn(Req) -> Chunk>,
}

/// How a family of operations ends a stream and reports errors in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Ends with `data: [DONE]`.
    Done,
    /// Ends with an event of type `message_stop`.
    MessageStop,
    /// Ends with `response.completed`, `response.incomplete` or `response.failed`.
    ResponseEnd,
}

/// Describe the engine to a peer of prefill-decode disaggregation.
pub const DISTSERVE_ENGINE_INFO: Operation<(), serde_json::Value> = Operation {
    name: "distserve_engine_info",
    method: "GET",
    path: "/distserve/engine_info",
    types: PhantomData,
};

/// Free the cache kept for a peer's session.
pub const DISTSERVE_FREE_CACHE: Operation<DistServeCacheFreeRequest, serde_json::Value> =
    Operation {
        name: "distserve_free_cache",
        method: "POST",
        path: "/distserve/free_cache",
        types: PhantomData,
    };

/// Connect two engines.
pub const DISTSERVE_P2P_CONNECT: Operation<DistServeConnectionRequest, serde_json::Value> =
    Operation {
        name: "distserve_p2p_connect",
        method: "POST",
        path: "/distserve/p2p_connect",
        types: PhantomData,
    };

/// Close a connection between two engines.
pub const DISTSERVE_P2P_DROP_CONNECT: Operation<DistServeDropConnectionRequest, serde_json::Value> =
    Operation {
        name: "distserve_p2p_drop_connect",
        method: "POST",
        path: "/distserve/p2p_drop_connect",
        types: PhantomData,
    };

/// Prepare a connection between two engines.
pub const DISTSERVE_P2P_INITIALIZE: Operation<DistServeInitRequest, serde_json::Value> =
    Operation {
        name: "distserve_p2p_initialize",
        method: "POST",
        path: "/distserve/p2p_initialize",
        types: PhantomData,
    };

/// Answer a conversation.
pub const CHAT_COMPLETIONS: Operation<ChatCompletionRequest, models::ChatCompletionResponse> =
    Operation {
        name: "chat_completions",
        method: "POST",
        path: "/v1/chat/completions",
        types: PhantomData,
    };

/// Answer a conversation. As a stream.
pub const CHAT_COMPLETIONS_STREAM: StreamingOperation<
    ChatCompletionRequest,
    ChatCompletionStreamResponse,
> = StreamingOperation {
    name: "chat_completions_stream",
    method: "POST",
    path: "/v1/chat/completions",
    dialect: Dialect::Done,
    types: PhantomData,
};

/// Complete one or several prompts, without a chat template.
pub const COMPLETIONS: Operation<CompletionRequest, models::CompletionResponse> = Operation {
    name: "completions",
    method: "POST",
    path: "/v1/completions",
    types: PhantomData,
};

/// Complete one or several prompts, without a chat template. As a stream.
pub const COMPLETIONS_STREAM: StreamingOperation<CompletionRequest, CompletionStreamResponse> =
    StreamingOperation {
        name: "completions_stream",
        method: "POST",
        path: "/v1/completions",
        dialect: Dialect::Done,
        types: PhantomData,
    };

/// Generate from a prompt or from token ids, with token ids in the answer.
pub const GENERATE: Operation<GenerateReqInput, models::GenerateReqOutput> = Operation {
    name: "generate",
    method: "POST",
    path: "/generate",
    types: PhantomData,
};

/// Generate from a prompt or from token ids, with token ids in the answer. As a stream.
pub const GENERATE_STREAM: StreamingOperation<GenerateReqInput, GenerateReqOutput> =
    StreamingOperation {
        name: "generate_stream",
        method: "POST",
        path: "/generate",
        dialect: Dialect::Done,
        types: PhantomData,
    };

/// Answer in the shape of Anthropic's Messages API.
pub const MESSAGES: Operation<MessagesRequest, models::MessagesResponse> = Operation {
    name: "messages",
    method: "POST",
    path: "/v1/messages",
    types: PhantomData,
};

/// Answer in the shape of OpenAI's Responses API.
pub const RESPONSES: Operation<ResponsesRequest, serde_json::Value> = Operation {
    name: "responses",
    method: "POST",
    path: "/v1/responses",
    types: PhantomData,
};

/// Abort one session's request or all of them, if started with --enable-abort-handling.
pub const ABORT_REQUEST: Operation<AbortRequest, ()> = Operation {
    name: "abort_request",
    method: "POST",
    path: "/abort_request",
    types: PhantomData,
};

/// Tell whether the engine is healthy; needs no key.
pub const HEALTH: Operation<(), models::HealthStatus> = Operation {
    name: "health",
    method: "GET",
    path: "/health",
    types: PhantomData,
};

/// Tell whether the engine is asleep.
pub const IS_SLEEPING: Operation<(), models::SleepStatus> = Operation {
    name: "is_sleeping",
    method: "GET",
    path: "/is_sleeping",
    types: PhantomData,
};

/// Put the engine to sleep and free its GPU memory; inference is refused until wakeup.
pub const SLEEP: Operation<serde_json::Value, ()> = Operation {
    name: "sleep",
    method: "POST",
    path: "/sleep",
    types: PhantomData,
};

/// End the server process, if it was started with --allow-terminate-by-client.
pub const TERMINATE: Operation<(), ()> = Operation {
    name: "terminate",
    method: "GET",
    path: "/terminate",
    types: PhantomData,
};

/// Wake the engine, whole or by parts.
pub const WAKEUP: Operation<serde_json::Value, ()> = Operation {
    name: "wakeup",
    method: "POST",
    path: "/wakeup",
    types: PhantomData,
};

/// List the models in the Anthropic shape.
pub const LIST_ANTHROPIC_MODELS: Operation<(), models::AnthropicModelList> = Operation {
    name: "list_anthropic_models",
    method: "GET",
    path: "/anthropic/v1/models",
    types: PhantomData,
};

/// List the models the server offers.
pub const LIST_MODELS: Operation<(), models::ModelList> = Operation {
    name: "list_models",
    method: "GET",
    path: "/v1/models",
    types: PhantomData,
};

/// Count the tokens of an Anthropic-shaped conversation.
pub const COUNT_TOKENS: Operation<CountTokensRequest, models::CountTokensResponse> = Operation {
    name: "count_tokens",
    method: "POST",
    path: "/v1/messages/count_tokens",
    types: PhantomData,
};

/// Always refused by this server; see pooling.
pub const EMBEDDINGS: Operation<EmbeddingsRequest, models::EmbeddingsResponse> = Operation {
    name: "embeddings",
    method: "POST",
    path: "/v1/embeddings",
    types: PhantomData,
};

/// Turn text into token ids.
pub const ENCODE: Operation<EncodeRequest, models::EncodeResponse> = Operation {
    name: "encode",
    method: "POST",
    path: "/v1/encode",
    types: PhantomData,
};

/// Measure the perplexity of a text or of token ids.
pub const GET_PPL: Operation<PplRequest, models::PplResponse> = Operation {
    name: "get_ppl",
    method: "POST",
    path: "/get_ppl",
    types: PhantomData,
};

/// Pool the hidden states of the input: reward models and embeddings.
pub const POOLING: Operation<PoolingRequest, models::PoolingResponse> = Operation {
    name: "pooling",
    method: "POST",
    path: "/pooling",
    types: PhantomData,
};

/// Leave the process group of the weight updates.
pub const DESTROY_WEIGHTS_UPDATE_GROUP: Operation<
    DestroyWeightsUpdateGroupRequest,
    serde_json::Value,
> = Operation {
    name: "destroy_weights_update_group",
    method: "POST",
    path: "/destroy_weights_update_group",
    types: PhantomData,
};

/// Join the process group through which a trainer broadcasts weights.
pub const INIT_WEIGHTS_UPDATE_GROUP: Operation<InitWeightsUpdateGroupRequest, serde_json::Value> =
    Operation {
        name: "init_weights_update_group",
        method: "POST",
        path: "/init_weights_update_group",
        types: PhantomData,
    };

/// Load serialized tensors into the running model.
pub const UPDATE_WEIGHTS: Operation<UpdateParamsRequest, serde_json::Value> = Operation {
    name: "update_weights",
    method: "POST",
    path: "/update_weights",
    types: PhantomData,
};

/// Receive a bucket of weights through the process group.
pub const UPDATE_WEIGHTS_FROM_DISTRIBUTED: Operation<
    UpdateWeightsFromDistributedRequest,
    serde_json::Value,
> = Operation {
    name: "update_weights_from_distributed",
    method: "POST",
    path: "/update_weights_from_distributed",
    types: PhantomData,
};

/// Receive weights through CUDA IPC.
pub const UPDATE_WEIGHTS_FROM_IPC: Operation<UpdateWeightsFromIpcRequest, serde_json::Value> =
    Operation {
        name: "update_weights_from_ipc",
        method: "POST",
        path: "/update_weights_from_ipc",
        types: PhantomData,
    };

/// Tell whether a weight update through CUDA IPC can start.
pub const UPDATE_WEIGHTS_FROM_IPC_STATUS: Operation<(), models::UpdateWeightsFromIpcStatus> =
    Operation {
        name: "update_weights_from_ipc_status",
        method: "GET",
        path: "/update_weights_from_ipc",
        types: PhantomData,
    };
