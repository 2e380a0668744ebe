# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

"""The operations: how each is called and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Generic, Literal, TypeVar, cast

if TYPE_CHECKING:
    from lmdeploy_api.models import (
        AnthropicModelList,
        ChatCompletionResponse,
        CompletionResponse,
        CountTokensResponse,
        DistServeCacheFreeResponse,
        DistServeConnectionResponse,
        DistServeDropConnectionResponse,
        DistServeEngineConfig,
        DistServeInitResponse,
        DistServeWarmupResponse,
        EmbeddingsResponse,
        EncodeResponse,
        GenerateReqOutput,
        HealthStatus,
        MessagesResponse,
        ModelList,
        NodeStatuses,
        PoolingResponse,
        PPLResponse,
        ResponsesResponse,
        SleepStatus,
        UpdateWeightsFromIPCStatus,
        WeightsUpdateResult,
    )

from lmdeploy_api import events

Response = TypeVar("Response")
Chunk = TypeVar("Chunk")
Dialect = Literal["done", "message_stop", "response_end"]
"""How a stream ends: `data: [DONE]`; a `message_stop`; `response.completed` and its like."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[Response]):
    """An operation that answers with one JSON value, or with nothing."""

    name: str
    method: str
    path: str
    model: str | None
    """Name of the answer's class; `str` for a text, None for an answer without a body."""
    headers: Mapping[str, str]
    """Headers that the server wants besides those of every request."""

    @property
    def response(self) -> type[Response] | None:
        """The answer's class, imported when it is first asked for."""
        if self.model is None:
            return None
        if self.model == "str":
            return cast("type[Response]", str)
        return cast("type[Response]", getattr(import_module("lmdeploy_api.models"), self.model))


@dataclass(frozen=True, slots=True)
class StreamingOperation(Generic[Chunk]):
    """An operation that answers with events when its request says `stream: true`."""

    name: str
    method: str
    path: str
    chunk: type[Chunk]
    dialect: Dialect
    headers: Mapping[str, str]
    """Headers that the server wants besides those of every request."""


ABORT_REQUEST: Operation[None] = Operation("abort_request", "POST", "/abort_request", None, {})
"""Abort one session's request or all of them, if started with --enable-abort-handling."""

ADD_NODE: Operation[str] = Operation("add_node", "POST", "/nodes/add", "str", {})
"""Add an api_server to the proxy."""

CHAT_COMPLETIONS: Operation[ChatCompletionResponse] = Operation(
    "chat_completions", "POST", "/v1/chat/completions", "ChatCompletionResponse", {}
)
"""Answer a conversation."""

CHAT_COMPLETIONS_STREAM: StreamingOperation[events.ChatCompletionStreamResponse] = (
    StreamingOperation(
        "chat_completions_stream",
        "POST",
        "/v1/chat/completions",
        events.ChatCompletionStreamResponse,
        "done",
        {},
    )
)
"""Answer a conversation. As a stream."""

COMPLETIONS: Operation[CompletionResponse] = Operation(
    "completions", "POST", "/v1/completions", "CompletionResponse", {}
)
"""Complete one or several prompts, without a chat template."""

COMPLETIONS_STREAM: StreamingOperation[events.CompletionStreamResponse] = StreamingOperation(
    "completions_stream", "POST", "/v1/completions", events.CompletionStreamResponse, "done", {}
)
"""Complete one or several prompts, without a chat template. As a stream."""

COUNT_TOKENS: Operation[CountTokensResponse] = Operation(
    "count_tokens",
    "POST",
    "/v1/messages/count_tokens",
    "CountTokensResponse",
    {"anthropic-version": "2023-06-01"},
)
"""Count the tokens of an Anthropic-shaped conversation."""

DESTROY_WEIGHTS_UPDATE_GROUP: Operation[WeightsUpdateResult] = Operation(
    "destroy_weights_update_group",
    "POST",
    "/destroy_weights_update_group",
    "WeightsUpdateResult",
    {},
)
"""Leave the process group of the weight updates."""

DISTSERVE_CONNECTION_WARMUP: Operation[DistServeWarmupResponse] = Operation(
    "distserve_connection_warmup",
    "POST",
    "/distserve/connection_warmup",
    "DistServeWarmupResponse",
    {},
)
"""Connect every prefilling node of the proxy with every decoding one."""

DISTSERVE_ENGINE_INFO: Operation[DistServeEngineConfig] = Operation(
    "distserve_engine_info", "GET", "/distserve/engine_info", "DistServeEngineConfig", {}
)
"""Describe the engine to a peer of prefill-decode disaggregation."""

DISTSERVE_FREE_CACHE: Operation[DistServeCacheFreeResponse] = Operation(
    "distserve_free_cache", "POST", "/distserve/free_cache", "DistServeCacheFreeResponse", {}
)
"""Free the cache kept for a peer's session."""

DISTSERVE_GC: Operation[None] = Operation("distserve_gc", "POST", "/distserve/gc", None, {})
"""Not implemented by this proxy: always status 500."""

DISTSERVE_P2P_CONNECT: Operation[DistServeConnectionResponse] = Operation(
    "distserve_p2p_connect", "POST", "/distserve/p2p_connect", "DistServeConnectionResponse", {}
)
"""Connect two engines."""

DISTSERVE_P2P_DROP_CONNECT: Operation[DistServeDropConnectionResponse] = Operation(
    "distserve_p2p_drop_connect",
    "POST",
    "/distserve/p2p_drop_connect",
    "DistServeDropConnectionResponse",
    {},
)
"""Close a connection between two engines."""

DISTSERVE_P2P_INITIALIZE: Operation[DistServeInitResponse] = Operation(
    "distserve_p2p_initialize", "POST", "/distserve/p2p_initialize", "DistServeInitResponse", {}
)
"""Prepare a connection between two engines."""

EMBEDDINGS: Operation[EmbeddingsResponse] = Operation(
    "embeddings", "POST", "/v1/embeddings", "EmbeddingsResponse", {}
)
"""Always refused by this server; see pooling."""

ENCODE: Operation[EncodeResponse] = Operation("encode", "POST", "/v1/encode", "EncodeResponse", {})
"""Turn text into token ids."""

GENERATE: Operation[GenerateReqOutput] = Operation(
    "generate", "POST", "/generate", "GenerateReqOutput", {}
)
"""Generate from a prompt or from token ids, with token ids in the answer."""

GENERATE_STREAM: StreamingOperation[events.GenerateReqOutput] = StreamingOperation(
    "generate_stream", "POST", "/generate", events.GenerateReqOutput, "done", {}
)
"""Generate from a prompt or from token ids, with token ids in the answer. As a stream."""

GET_PPL: Operation[PPLResponse] = Operation("get_ppl", "POST", "/get_ppl", "PPLResponse", {})
"""Measure how well the model foresees a text or token ids."""

HEALTH: Operation[HealthStatus] = Operation("health", "GET", "/health", "HealthStatus", {})
"""Tell whether the engine is healthy; needs no key."""

INIT_WEIGHTS_UPDATE_GROUP: Operation[WeightsUpdateResult] = Operation(
    "init_weights_update_group", "POST", "/init_weights_update_group", "WeightsUpdateResult", {}
)
"""Join the process group through which a trainer broadcasts weights."""

IS_SLEEPING: Operation[SleepStatus] = Operation(
    "is_sleeping", "GET", "/is_sleeping", "SleepStatus", {}
)
"""Tell whether the engine is asleep."""

LIST_ANTHROPIC_MODELS: Operation[AnthropicModelList] = Operation(
    "list_anthropic_models", "GET", "/anthropic/v1/models", "AnthropicModelList", {}
)
"""List the models in the Anthropic shape."""

LIST_MODELS: Operation[ModelList] = Operation("list_models", "GET", "/v1/models", "ModelList", {})
"""List the models the server offers."""

MESSAGES: Operation[MessagesResponse] = Operation(
    "messages", "POST", "/v1/messages", "MessagesResponse", {"anthropic-version": "2023-06-01"}
)
"""Answer in the shape of Anthropic's Messages API."""

MESSAGES_STREAM: StreamingOperation[events.AnthropicStreamEvent] = StreamingOperation(
    "messages_stream",
    "POST",
    "/v1/messages",
    events.AnthropicStreamEvent,
    "message_stop",
    {"anthropic-version": "2023-06-01"},
)
"""Answer in the shape of Anthropic's Messages API. As a stream."""

NODE_STATUS: Operation[NodeStatuses] = Operation(
    "node_status", "GET", "/nodes/status", "NodeStatuses", {}
)
"""List the proxy's nodes and how busy they are."""

POOLING: Operation[PoolingResponse] = Operation(
    "pooling", "POST", "/pooling", "PoolingResponse", {}
)
"""Score inputs by a reward model."""

REMOVE_NODE: Operation[str] = Operation("remove_node", "POST", "/nodes/remove", "str", {})
"""Remove an api_server from the proxy."""

RESPONSES: Operation[ResponsesResponse] = Operation(
    "responses", "POST", "/v1/responses", "ResponsesResponse", {}
)
"""Answer in the shape of OpenAI's Responses API."""

RESPONSES_STREAM: StreamingOperation[events.ResponsesStreamEvent] = StreamingOperation(
    "responses_stream", "POST", "/v1/responses", events.ResponsesStreamEvent, "response_end", {}
)
"""Answer in the shape of OpenAI's Responses API. As a stream."""

SLEEP: Operation[None] = Operation("sleep", "POST", "/sleep", None, {})
"""Put the engine to sleep and free its GPU memory; inference is refused until wakeup."""

TERMINATE: Operation[None] = Operation("terminate", "GET", "/terminate", None, {})
"""End the server process, if it was started with --allow-terminate-by-client."""

TERMINATE_ALL_NODES: Operation[str] = Operation(
    "terminate_all_nodes",
    "GET",
    "/nodes/terminate_all",
    "str",
    {"Content-Type": "application/json"},
)
"""End all api_servers of the proxy, and remove them."""

TERMINATE_NODE: Operation[str] = Operation("terminate_node", "POST", "/nodes/terminate", "str", {})
"""End an api_server of the proxy, and remove it."""

UPDATE_WEIGHTS: Operation[None] = Operation("update_weights", "POST", "/update_weights", None, {})
"""Load serialized tensors into the running model."""

UPDATE_WEIGHTS_FROM_DISTRIBUTED: Operation[WeightsUpdateResult] = Operation(
    "update_weights_from_distributed",
    "POST",
    "/update_weights_from_distributed",
    "WeightsUpdateResult",
    {},
)
"""Receive a bucket of weights through the process group."""

UPDATE_WEIGHTS_FROM_IPC: Operation[WeightsUpdateResult] = Operation(
    "update_weights_from_ipc", "POST", "/update_weights_from_ipc", "WeightsUpdateResult", {}
)
"""Receive weights through CUDA IPC."""

UPDATE_WEIGHTS_FROM_IPC_STATUS: Operation[UpdateWeightsFromIPCStatus] = Operation(
    "update_weights_from_ipc_status",
    "GET",
    "/update_weights_from_ipc",
    "UpdateWeightsFromIPCStatus",
    {},
)
"""Tell whether a weight update through CUDA IPC can start."""

WAKEUP: Operation[None] = Operation("wakeup", "POST", "/wakeup", None, {})
"""Wake the engine, whole or by parts."""
