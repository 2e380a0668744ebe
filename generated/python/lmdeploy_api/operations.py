# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

"""The operations: how each is called and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
Form = Literal["json", "json_in_text", "text", "nothing"]
"""What a whole answer is: a JSON object; a JSON text that holds the JSON of one; a JSON text; no
body that says anything."""
Dialect = Literal["done", "message_stop", "response_end"]
"""How a stream ends: `data: [DONE]`; a `message_stop`; `response.completed` and its like."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[Response]):
    """An operation that answers with one JSON value, or with nothing."""

    name: str
    method: str
    path: str
    form: Form
    model: str | None
    """Name of the answer's class; `str` for a text, None for an answer without a body."""
    headers: Mapping[str, str] = field(hash=False)
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
    headers: Mapping[str, str] = field(hash=False)
    """Headers that the server wants besides those of every request."""


ABORT_REQUEST: Operation[None] = Operation(
    "abort_request", "POST", "/abort_request", "nothing", None, {}
)
"""Abort one session's request or all of them, if started with --enable-abort-handling."""

ADD_NODE: Operation[str] = Operation("add_node", "POST", "/nodes/add", "text", "str", {})
"""Add an api_server to the proxy."""

CHAT_COMPLETIONS: Operation[ChatCompletionResponse] = Operation(
    "chat_completions", "POST", "/v1/chat/completions", "json", "ChatCompletionResponse", {}
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
    "completions", "POST", "/v1/completions", "json", "CompletionResponse", {}
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
    "json",
    "CountTokensResponse",
    {"anthropic-version": "2023-06-01"},
)
"""Count the tokens of an Anthropic-shaped conversation."""

DESTROY_WEIGHTS_UPDATE_GROUP: Operation[WeightsUpdateResult] = Operation(
    "destroy_weights_update_group",
    "POST",
    "/destroy_weights_update_group",
    "json",
    "WeightsUpdateResult",
    {},
)
"""Leave the process group of the weight updates."""

DISTSERVE_CONNECTION_WARMUP: Operation[DistServeWarmupResponse] = Operation(
    "distserve_connection_warmup",
    "POST",
    "/distserve/connection_warmup",
    "json",
    "DistServeWarmupResponse",
    {},
)
"""Connect every prefilling node of the proxy with every decoding one."""

DISTSERVE_ENGINE_INFO: Operation[DistServeEngineConfig] = Operation(
    "distserve_engine_info",
    "GET",
    "/distserve/engine_info",
    "json_in_text",
    "DistServeEngineConfig",
    {},
)
"""Describe the engine to a peer of prefill-decode disaggregation."""

DISTSERVE_FREE_CACHE: Operation[DistServeCacheFreeResponse] = Operation(
    "distserve_free_cache",
    "POST",
    "/distserve/free_cache",
    "json",
    "DistServeCacheFreeResponse",
    {},
)
"""Free the cache kept for a peer's session."""

DISTSERVE_GC: Operation[None] = Operation(
    "distserve_gc", "POST", "/distserve/gc", "nothing", None, {}
)
"""Not implemented by this proxy: always status 500."""

DISTSERVE_P2P_CONNECT: Operation[DistServeConnectionResponse] = Operation(
    "distserve_p2p_connect",
    "POST",
    "/distserve/p2p_connect",
    "json",
    "DistServeConnectionResponse",
    {},
)
"""Connect two engines."""

DISTSERVE_P2P_DROP_CONNECT: Operation[DistServeDropConnectionResponse] = Operation(
    "distserve_p2p_drop_connect",
    "POST",
    "/distserve/p2p_drop_connect",
    "json",
    "DistServeDropConnectionResponse",
    {},
)
"""Close a connection between two engines."""

DISTSERVE_P2P_INITIALIZE: Operation[DistServeInitResponse] = Operation(
    "distserve_p2p_initialize",
    "POST",
    "/distserve/p2p_initialize",
    "json",
    "DistServeInitResponse",
    {},
)
"""Prepare a connection between two engines."""

EMBEDDINGS: Operation[EmbeddingsResponse] = Operation(
    "embeddings", "POST", "/v1/embeddings", "json", "EmbeddingsResponse", {}
)
"""Always refused by this server; see pooling."""

ENCODE: Operation[EncodeResponse] = Operation(
    "encode", "POST", "/v1/encode", "json", "EncodeResponse", {}
)
"""Turn text into token ids."""

GENERATE: Operation[GenerateReqOutput] = Operation(
    "generate", "POST", "/generate", "json", "GenerateReqOutput", {}
)
"""Generate from a prompt or from token ids, with token ids in the answer."""

GENERATE_STREAM: StreamingOperation[events.GenerateReqOutput] = StreamingOperation(
    "generate_stream", "POST", "/generate", events.GenerateReqOutput, "done", {}
)
"""Generate from a prompt or from token ids, with token ids in the answer. As a stream."""

GET_PPL: Operation[PPLResponse] = Operation(
    "get_ppl", "POST", "/get_ppl", "json", "PPLResponse", {}
)
"""Measure how well the model foresees a text or token ids."""

HEALTH: Operation[HealthStatus] = Operation("health", "GET", "/health", "json", "HealthStatus", {})
"""Tell whether the engine is healthy; needs no key."""

INIT_WEIGHTS_UPDATE_GROUP: Operation[WeightsUpdateResult] = Operation(
    "init_weights_update_group",
    "POST",
    "/init_weights_update_group",
    "json",
    "WeightsUpdateResult",
    {},
)
"""Join the process group through which a trainer broadcasts weights."""

IS_SLEEPING: Operation[SleepStatus] = Operation(
    "is_sleeping", "GET", "/is_sleeping", "json", "SleepStatus", {}
)
"""Tell whether the engine is asleep."""

LIST_ANTHROPIC_MODELS: Operation[AnthropicModelList] = Operation(
    "list_anthropic_models", "GET", "/anthropic/v1/models", "json", "AnthropicModelList", {}
)
"""List the models in the Anthropic shape."""

LIST_MODELS: Operation[ModelList] = Operation(
    "list_models", "GET", "/v1/models", "json", "ModelList", {}
)
"""List the models the server offers."""

MESSAGES: Operation[MessagesResponse] = Operation(
    "messages",
    "POST",
    "/v1/messages",
    "json",
    "MessagesResponse",
    {"anthropic-version": "2023-06-01"},
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
    "node_status", "GET", "/nodes/status", "json", "NodeStatuses", {}
)
"""List the proxy's nodes and how busy they are."""

POOLING: Operation[PoolingResponse] = Operation(
    "pooling", "POST", "/pooling", "json", "PoolingResponse", {}
)
"""Score inputs by a reward model."""

REMOVE_NODE: Operation[str] = Operation("remove_node", "POST", "/nodes/remove", "text", "str", {})
"""Remove an api_server from the proxy."""

RESPONSES: Operation[ResponsesResponse] = Operation(
    "responses", "POST", "/v1/responses", "json", "ResponsesResponse", {}
)
"""Answer in the shape of OpenAI's Responses API."""

RESPONSES_STREAM: StreamingOperation[events.ResponsesStreamEvent] = StreamingOperation(
    "responses_stream", "POST", "/v1/responses", events.ResponsesStreamEvent, "response_end", {}
)
"""Answer in the shape of OpenAI's Responses API. As a stream."""

SLEEP: Operation[None] = Operation("sleep", "POST", "/sleep", "nothing", None, {})
"""Put the engine to sleep and free its GPU memory; inference is refused until wakeup."""

TERMINATE: Operation[None] = Operation("terminate", "GET", "/terminate", "nothing", None, {})
"""End the server process, if it was started with --allow-terminate-by-client."""

TERMINATE_ALL_NODES: Operation[str] = Operation(
    "terminate_all_nodes",
    "GET",
    "/nodes/terminate_all",
    "text",
    "str",
    {"Content-Type": "application/json"},
)
"""End all api_servers of the proxy, and remove them."""

TERMINATE_NODE: Operation[str] = Operation(
    "terminate_node", "POST", "/nodes/terminate", "text", "str", {}
)
"""End an api_server of the proxy, and remove it."""

UPDATE_WEIGHTS: Operation[None] = Operation(
    "update_weights", "POST", "/update_weights", "nothing", None, {}
)
"""Load serialized tensors into the running model."""

UPDATE_WEIGHTS_FROM_DISTRIBUTED: Operation[WeightsUpdateResult] = Operation(
    "update_weights_from_distributed",
    "POST",
    "/update_weights_from_distributed",
    "json",
    "WeightsUpdateResult",
    {},
)
"""Receive a bucket of weights through the process group."""

UPDATE_WEIGHTS_FROM_IPC: Operation[WeightsUpdateResult] = Operation(
    "update_weights_from_ipc", "POST", "/update_weights_from_ipc", "json", "WeightsUpdateResult", {}
)
"""Receive weights through CUDA IPC."""

UPDATE_WEIGHTS_FROM_IPC_STATUS: Operation[UpdateWeightsFromIPCStatus] = Operation(
    "update_weights_from_ipc_status",
    "GET",
    "/update_weights_from_ipc",
    "json",
    "UpdateWeightsFromIPCStatus",
    {},
)
"""Tell whether a weight update through CUDA IPC can start."""

WAKEUP: Operation[None] = Operation("wakeup", "POST", "/wakeup", "nothing", None, {})
"""Wake the engine, whole or by parts."""
