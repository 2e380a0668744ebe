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
    /// How it is called.
    pub endpoint: Endpoint,
    /// How `Resp` is written into the body of a success.
    pub answer: AnswerForm,
    types: PhantomData<fn(Req) -> Resp>,
}

/// An operation that takes `Req`, with `stream` true, and answers with events of `Chunk`.
#[derive(Debug)]
pub struct StreamingOperation<Req, Chunk> {
    /// How it is called.
    pub endpoint: Endpoint,
    /// How the stream ends and reports errors.
    pub dialect: Dialect,
    types: PhantomData<fn(Req) -> Chunk>,
}

/// How an operation is called.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    /// The name it has in every client.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path below the server's base URL.
    pub path: &'static str,
    /// Headers that the server wants besides those of every request.
    pub headers: &'static [(&'static str, &'static str)],
}

/// How an answer is written into the body of a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerForm {
    /// As JSON.
    Json,
    /// As a JSON text that holds the JSON.
    JsonInText,
    /// As a JSON text, also where the server refuses: that begins with `Failed`.
    Text,
    /// Not at all: a success says no more than that.
    Nothing,
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
pub const DISTSERVE_ENGINE_INFO: Operation<(), DistServeEngineConfig> = Operation {
    endpoint: Endpoint {
        name: "distserve_engine_info",
        method: "GET",
        path: "/distserve/engine_info",
        headers: &[],
    },
    answer: AnswerForm::JsonInText,
    types: PhantomData,
};

/// Free the cache kept for a peer's session.
pub const DISTSERVE_FREE_CACHE: Operation<
    DistServeCacheFreeRequest,
    models::DistServeCacheFreeResponse,
> = Operation {
    endpoint: Endpoint {
        name: "distserve_free_cache",
        method: "POST",
        path: "/distserve/free_cache",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Connect two engines.
pub const DISTSERVE_P2P_CONNECT: Operation<
    DistServeConnectionRequest,
    models::DistServeConnectionResponse,
> = Operation {
    endpoint: Endpoint {
        name: "distserve_p2p_connect",
        method: "POST",
        path: "/distserve/p2p_connect",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Close a connection between two engines.
pub const DISTSERVE_P2P_DROP_CONNECT: Operation<
    DistServeDropConnectionRequest,
    models::DistServeDropConnectionResponse,
> = Operation {
    endpoint: Endpoint {
        name: "distserve_p2p_drop_connect",
        method: "POST",
        path: "/distserve/p2p_drop_connect",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Prepare a connection between two engines.
pub const DISTSERVE_P2P_INITIALIZE: Operation<DistServeInitRequest, models::DistServeInitResponse> =
    Operation {
        endpoint: Endpoint {
            name: "distserve_p2p_initialize",
            method: "POST",
            path: "/distserve/p2p_initialize",
            headers: &[],
        },
        answer: AnswerForm::Json,
        types: PhantomData,
    };

/// Answer a conversation.
pub const CHAT_COMPLETIONS: Operation<ChatCompletionRequest, models::ChatCompletionResponse> =
    Operation {
        endpoint: Endpoint {
            name: "chat_completions",
            method: "POST",
            path: "/v1/chat/completions",
            headers: &[],
        },
        answer: AnswerForm::Json,
        types: PhantomData,
    };

/// Answer a conversation. As a stream.
pub const CHAT_COMPLETIONS_STREAM: StreamingOperation<
    ChatCompletionRequest,
    ChatCompletionStreamResponse,
> = StreamingOperation {
    endpoint: Endpoint {
        name: "chat_completions_stream",
        method: "POST",
        path: "/v1/chat/completions",
        headers: &[],
    },
    dialect: Dialect::Done,
    types: PhantomData,
};

/// Complete one or several prompts, without a chat template.
pub const COMPLETIONS: Operation<CompletionRequest, models::CompletionResponse> = Operation {
    endpoint: Endpoint {
        name: "completions",
        method: "POST",
        path: "/v1/completions",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Complete one or several prompts, without a chat template. As a stream.
pub const COMPLETIONS_STREAM: StreamingOperation<CompletionRequest, CompletionStreamResponse> =
    StreamingOperation {
        endpoint: Endpoint {
            name: "completions_stream",
            method: "POST",
            path: "/v1/completions",
            headers: &[],
        },
        dialect: Dialect::Done,
        types: PhantomData,
    };

/// Generate from a prompt or from token ids, with token ids in the answer.
pub const GENERATE: Operation<GenerateReqInput, models::GenerateReqOutput> = Operation {
    endpoint: Endpoint {
        name: "generate",
        method: "POST",
        path: "/generate",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Generate from a prompt or from token ids, with token ids in the answer. As a stream.
pub const GENERATE_STREAM: StreamingOperation<GenerateReqInput, GenerateReqOutput> =
    StreamingOperation {
        endpoint: Endpoint {
            name: "generate_stream",
            method: "POST",
            path: "/generate",
            headers: &[],
        },
        dialect: Dialect::Done,
        types: PhantomData,
    };

/// Answer in the shape of Anthropic's Messages API.
pub const MESSAGES: Operation<MessagesRequest, models::MessagesResponse> = Operation {
    endpoint: Endpoint {
        name: "messages",
        method: "POST",
        path: "/v1/messages",
        headers: &[("anthropic-version", "2023-06-01")],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Answer in the shape of Anthropic's Messages API. As a stream.
pub const MESSAGES_STREAM: StreamingOperation<MessagesRequest, AnthropicStreamEvent> =
    StreamingOperation {
        endpoint: Endpoint {
            name: "messages_stream",
            method: "POST",
            path: "/v1/messages",
            headers: &[("anthropic-version", "2023-06-01")],
        },
        dialect: Dialect::MessageStop,
        types: PhantomData,
    };

/// Answer in the shape of OpenAI's Responses API.
pub const RESPONSES: Operation<ResponsesRequest, models::ResponsesResponse> = Operation {
    endpoint: Endpoint {
        name: "responses",
        method: "POST",
        path: "/v1/responses",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Answer in the shape of OpenAI's Responses API. As a stream.
pub const RESPONSES_STREAM: StreamingOperation<ResponsesRequest, ResponsesStreamEvent> =
    StreamingOperation {
        endpoint: Endpoint {
            name: "responses_stream",
            method: "POST",
            path: "/v1/responses",
            headers: &[],
        },
        dialect: Dialect::ResponseEnd,
        types: PhantomData,
    };

/// Abort one session's request or all of them, if started with --enable-abort-handling.
pub const ABORT_REQUEST: Operation<AbortRequest, ()> = Operation {
    endpoint: Endpoint {
        name: "abort_request",
        method: "POST",
        path: "/abort_request",
        headers: &[],
    },
    answer: AnswerForm::Nothing,
    types: PhantomData,
};

/// Tell whether the engine is healthy; needs no key.
pub const HEALTH: Operation<(), models::HealthStatus> = Operation {
    endpoint: Endpoint {
        name: "health",
        method: "GET",
        path: "/health",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Tell whether the engine is asleep.
pub const IS_SLEEPING: Operation<(), models::SleepStatus> = Operation {
    endpoint: Endpoint {
        name: "is_sleeping",
        method: "GET",
        path: "/is_sleeping",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Put the engine to sleep and free its GPU memory; inference is refused until wakeup.
pub const SLEEP: Operation<serde_json::Value, ()> = Operation {
    endpoint: Endpoint {
        name: "sleep",
        method: "POST",
        path: "/sleep",
        headers: &[],
    },
    answer: AnswerForm::Nothing,
    types: PhantomData,
};

/// End the server process, if it was started with --allow-terminate-by-client.
pub const TERMINATE: Operation<(), ()> = Operation {
    endpoint: Endpoint {
        name: "terminate",
        method: "GET",
        path: "/terminate",
        headers: &[],
    },
    answer: AnswerForm::Nothing,
    types: PhantomData,
};

/// Wake the engine, whole or by parts.
pub const WAKEUP: Operation<serde_json::Value, ()> = Operation {
    endpoint: Endpoint {
        name: "wakeup",
        method: "POST",
        path: "/wakeup",
        headers: &[],
    },
    answer: AnswerForm::Nothing,
    types: PhantomData,
};

/// List the models in the Anthropic shape.
pub const LIST_ANTHROPIC_MODELS: Operation<(), models::AnthropicModelList> = Operation {
    endpoint: Endpoint {
        name: "list_anthropic_models",
        method: "GET",
        path: "/anthropic/v1/models",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// List the models the server offers.
pub const LIST_MODELS: Operation<(), models::ModelList> = Operation {
    endpoint: Endpoint {
        name: "list_models",
        method: "GET",
        path: "/v1/models",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Add an api_server to the proxy.
pub const ADD_NODE: Operation<Node, String> = Operation {
    endpoint: Endpoint {
        name: "add_node",
        method: "POST",
        path: "/nodes/add",
        headers: &[],
    },
    answer: AnswerForm::Text,
    types: PhantomData,
};

/// Connect every prefilling node of the proxy with every decoding one.
pub const DISTSERVE_CONNECTION_WARMUP: Operation<
    serde_json::Value,
    models::DistServeWarmupResponse,
> = Operation {
    endpoint: Endpoint {
        name: "distserve_connection_warmup",
        method: "POST",
        path: "/distserve/connection_warmup",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Not implemented by this proxy: always status 500.
pub const DISTSERVE_GC: Operation<serde_json::Value, ()> = Operation {
    endpoint: Endpoint {
        name: "distserve_gc",
        method: "POST",
        path: "/distserve/gc",
        headers: &[],
    },
    answer: AnswerForm::Nothing,
    types: PhantomData,
};

/// List the proxy's nodes and how busy they are.
pub const NODE_STATUS: Operation<(), std::collections::HashMap<String, models::NodeStatus>> =
    Operation {
        endpoint: Endpoint {
            name: "node_status",
            method: "GET",
            path: "/nodes/status",
            headers: &[],
        },
        answer: AnswerForm::Json,
        types: PhantomData,
    };

/// Remove an api_server from the proxy.
pub const REMOVE_NODE: Operation<Node, String> = Operation {
    endpoint: Endpoint {
        name: "remove_node",
        method: "POST",
        path: "/nodes/remove",
        headers: &[],
    },
    answer: AnswerForm::Text,
    types: PhantomData,
};

/// End all api_servers of the proxy, and remove them.
pub const TERMINATE_ALL_NODES: Operation<(), String> = Operation {
    endpoint: Endpoint {
        name: "terminate_all_nodes",
        method: "GET",
        path: "/nodes/terminate_all",
        headers: &[("Content-Type", "application/json")],
    },
    answer: AnswerForm::Text,
    types: PhantomData,
};

/// End an api_server of the proxy, and remove it.
pub const TERMINATE_NODE: Operation<Node, String> = Operation {
    endpoint: Endpoint {
        name: "terminate_node",
        method: "POST",
        path: "/nodes/terminate",
        headers: &[],
    },
    answer: AnswerForm::Text,
    types: PhantomData,
};

/// Count the tokens of an Anthropic-shaped conversation.
pub const COUNT_TOKENS: Operation<CountTokensRequest, models::CountTokensResponse> = Operation {
    endpoint: Endpoint {
        name: "count_tokens",
        method: "POST",
        path: "/v1/messages/count_tokens",
        headers: &[("anthropic-version", "2023-06-01")],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Always refused by this server; see pooling.
pub const EMBEDDINGS: Operation<EmbeddingsRequest, models::EmbeddingsResponse> = Operation {
    endpoint: Endpoint {
        name: "embeddings",
        method: "POST",
        path: "/v1/embeddings",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Turn text into token ids.
pub const ENCODE: Operation<EncodeRequest, models::EncodeResponse> = Operation {
    endpoint: Endpoint {
        name: "encode",
        method: "POST",
        path: "/v1/encode",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Measure how well the model foresees a text or token ids.
pub const GET_PPL: Operation<PplRequest, models::PplResponse> = Operation {
    endpoint: Endpoint {
        name: "get_ppl",
        method: "POST",
        path: "/get_ppl",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Score inputs by a reward model.
pub const POOLING: Operation<PoolingRequest, models::PoolingResponse> = Operation {
    endpoint: Endpoint {
        name: "pooling",
        method: "POST",
        path: "/pooling",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Leave the process group of the weight updates.
pub const DESTROY_WEIGHTS_UPDATE_GROUP: Operation<
    DestroyWeightsUpdateGroupRequest,
    models::WeightsUpdateResult,
> = Operation {
    endpoint: Endpoint {
        name: "destroy_weights_update_group",
        method: "POST",
        path: "/destroy_weights_update_group",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Join the process group through which a trainer broadcasts weights.
pub const INIT_WEIGHTS_UPDATE_GROUP: Operation<
    InitWeightsUpdateGroupRequest,
    models::WeightsUpdateResult,
> = Operation {
    endpoint: Endpoint {
        name: "init_weights_update_group",
        method: "POST",
        path: "/init_weights_update_group",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Load serialized tensors into the running model.
pub const UPDATE_WEIGHTS: Operation<UpdateParamsRequest, ()> = Operation {
    endpoint: Endpoint {
        name: "update_weights",
        method: "POST",
        path: "/update_weights",
        headers: &[],
    },
    answer: AnswerForm::Nothing,
    types: PhantomData,
};

/// Receive a bucket of weights through the process group.
pub const UPDATE_WEIGHTS_FROM_DISTRIBUTED: Operation<
    UpdateWeightsFromDistributedRequest,
    models::WeightsUpdateResult,
> = Operation {
    endpoint: Endpoint {
        name: "update_weights_from_distributed",
        method: "POST",
        path: "/update_weights_from_distributed",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Receive weights through CUDA IPC.
pub const UPDATE_WEIGHTS_FROM_IPC: Operation<
    UpdateWeightsFromIpcRequest,
    models::WeightsUpdateResult,
> = Operation {
    endpoint: Endpoint {
        name: "update_weights_from_ipc",
        method: "POST",
        path: "/update_weights_from_ipc",
        headers: &[],
    },
    answer: AnswerForm::Json,
    types: PhantomData,
};

/// Tell whether a weight update through CUDA IPC can start.
pub const UPDATE_WEIGHTS_FROM_IPC_STATUS: Operation<(), models::UpdateWeightsFromIpcStatus> =
    Operation {
        endpoint: Endpoint {
            name: "update_weights_from_ipc_status",
            method: "GET",
            path: "/update_weights_from_ipc",
            headers: &[],
        },
        answer: AnswerForm::Json,
        types: PhantomData,
    };
