# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

"""The operations: how each is called and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

if TYPE_CHECKING:
    from lmdeploy_api.models import AnthropicModelList
    from lmdeploy_api.models import ChatCompletionResponse
    from lmdeploy_api.models import CompletionResponse
    from lmdeploy_api.models import CountTokensResponse
    from lmdeploy_api.models import EmbeddingsResponse
    from lmdeploy_api.models import EncodeResponse
    from lmdeploy_api.models import GenerateReqOutput
    from lmdeploy_api.models import HealthStatus
    from lmdeploy_api.models import MessagesResponse
    from lmdeploy_api.models import ModelList
    from lmdeploy_api.models import PPLResponse
    from lmdeploy_api.models import PoolingResponse
    from lmdeploy_api.models import SleepStatus
    from lmdeploy_api.models import UpdateWeightsFromIPCStatus

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
    """Name of the answer's class; None where the answer is untyped or empty."""

    @property
    def response(self) -> type[Response] | None:
        """The answer's class, imported when it is first asked for."""
        if self.model is None:
            return None
        return cast("type[Response]", getattr(import_module("lmdeploy_api.models"), self.model))


@dataclass(frozen=True, slots=True)
class StreamingOperation(Generic[Chunk]):
    """An operation that answers with events when its request says `stream: true`."""

    name: str
    method: str
    path: str
    chunk: type[Chunk]
    dialect: Dialect


ABORT_REQUEST: Operation[None] = Operation("abort_request", "POST", "/abort_request", None)
"""Abort one session's request or all of them, if started with --enable-abort-handling."""

CHAT_COMPLETIONS: Operation[ChatCompletionResponse] = Operation(
    "chat_completions", "POST", "/v1/chat/completions", "ChatCompletionResponse"
)
"""Answer a conversation."""

CHAT_COMPLETIONS_STREAM: StreamingOperation[events.ChatCompletionStreamResponse] = (
    StreamingOperation(
        "chat_completions_stream",
        "POST",
        "/v1/chat/completions",
        events.ChatCompletionStreamResponse,
        "done",
    )
)
"""Answer a conversation. As a stream."""

COMPLETIONS: Operation[CompletionResponse] = Operation(
    "completions", "POST", "/v1/completions", "CompletionResponse"
)
"""Complete one or several prompts, without a chat template."""

COMPLETIONS_STREAM: StreamingOperation[events.CompletionStreamResponse] = StreamingOperation(
    "completions_stream", "POST", "/v1/completions", events.CompletionStreamResponse, "done"
)
"""Complete one or several prompts, without a chat template. As a stream."""

COUNT_TOKENS: Operation[CountTokensResponse] = Operation(
    "count_tokens", "POST", "/v1/messages/count_tokens", "CountTokensResponse"
)
"""Count the tokens of an Anthropic-shaped conversation."""

DESTROY_WEIGHTS_UPDATE_GROUP: Operation[Any] = Operation(
    "destroy_weights_update_group", "POST", "/destroy_weights_update_group", None
)
"""Leave the process group of the weight updates."""

DISTSERVE_ENGINE_INFO: Operation[Any] = Operation(
    "distserve_engine_info", "GET", "/distserve/engine_info", None
)
"""Describe the engine to a peer of prefill-decode disaggregation."""

DISTSERVE_FREE_CACHE: Operation[Any] = Operation(
    "distserve_free_cache", "POST", "/distserve/free_cache", None
)
"""Free the cache kept for a peer's session."""

DISTSERVE_P2P_CONNECT: Operation[Any] = Operation(
    "distserve_p2p_connect", "POST", "/distserve/p2p_connect", None
)
"""Connect two engines."""

DISTSERVE_P2P_DROP_CONNECT: Operation[Any] = Operation(
    "distserve_p2p_drop_connect", "POST", "/distserve/p2p_drop_connect", None
)
"""Close a connection between two engines."""

DISTSERVE_P2P_INITIALIZE: Operation[Any] = Operation(
    "distserve_p2p_initialize", "POST", "/distserve/p2p_initialize", None
)
"""Prepare a connection between two engines."""

EMBEDDINGS: Operation[EmbeddingsResponse] = Operation(
    "embeddings", "POST", "/v1/embeddings", "EmbeddingsResponse"
)
"""Always refused by this server; see pooling."""

ENCODE: Operation[EncodeResponse] = Operation("encode", "POST", "/v1/encode", "EncodeResponse")
"""Turn text into token ids."""

GENERATE: Operation[GenerateReqOutput] = Operation(
    "generate", "POST", "/generate", "GenerateReqOutput"
)
"""Generate from a prompt or from token ids, with token ids in the answer."""

GENERATE_STREAM: StreamingOperation[events.GenerateReqOutput] = StreamingOperation(
    "generate_stream", "POST", "/generate", events.GenerateReqOutput, "done"
)
"""Generate from a prompt or from token ids, with token ids in the answer. As a stream."""

GET_PPL: Operation[PPLResponse] = Operation("get_ppl", "POST", "/get_ppl", "PPLResponse")
"""Measure the perplexity of a text or of token ids."""

HEALTH: Operation[HealthStatus] = Operation("health", "GET", "/health", "HealthStatus")
"""Tell whether the engine is healthy; needs no key."""

INIT_WEIGHTS_UPDATE_GROUP: Operation[Any] = Operation(
    "init_weights_update_group", "POST", "/init_weights_update_group", None
)
"""Join the process group through which a trainer broadcasts weights."""

IS_SLEEPING: Operation[SleepStatus] = Operation("is_sleeping", "GET", "/is_sleeping", "SleepStatus")
"""Tell whether the engine is asleep."""

LIST_ANTHROPIC_MODELS: Operation[AnthropicModelList] = Operation(
    "list_anthropic_models", "GET", "/anthropic/v1/models", "AnthropicModelList"
)
"""List the models in the Anthropic shape."""

LIST_MODELS: Operation[ModelList] = Operation("list_models", "GET", "/v1/models", "ModelList")
"""List the models the server offers."""

MESSAGES: Operation[MessagesResponse] = Operation(
    "messages", "POST", "/v1/messages", "MessagesResponse"
)
"""Answer in the shape of Anthropic's Messages API."""

POOLING: Operation[PoolingResponse] = Operation("pooling", "POST", "/pooling", "PoolingResponse")
"""Pool the hidden states of the input: reward models and embeddings."""

RESPONSES: Operation[Any] = Operation("responses", "POST", "/v1/responses", None)
"""Answer in the shape of OpenAI's Responses API."""

SLEEP: Operation[None] = Operation("sleep", "POST", "/sleep", None)
"""Put the engine to sleep and free its GPU memory; inference is refused until wakeup."""

TERMINATE: Operation[None] = Operation("terminate", "GET", "/terminate", None)
"""End the server process, if it was started with --allow-terminate-by-client."""

UPDATE_WEIGHTS: Operation[Any] = Operation("update_weights", "POST", "/update_weights", None)
"""Load serialized tensors into the running model."""

UPDATE_WEIGHTS_FROM_DISTRIBUTED: Operation[Any] = Operation(
    "update_weights_from_distributed", "POST", "/update_weights_from_distributed", None
)
"""Receive a bucket of weights through the process group."""

UPDATE_WEIGHTS_FROM_IPC: Operation[Any] = Operation(
    "update_weights_from_ipc", "POST", "/update_weights_from_ipc", None
)
"""Receive weights through CUDA IPC."""

UPDATE_WEIGHTS_FROM_IPC_STATUS: Operation[UpdateWeightsFromIPCStatus] = Operation(
    "update_weights_from_ipc_status",
    "GET",
    "/update_weights_from_ipc",
    "UpdateWeightsFromIPCStatus",
)
"""Tell whether a weight update through CUDA IPC can start."""

WAKEUP: Operation[None] = Operation("wakeup", "POST", "/wakeup", None)
"""Wake the engine, whole or by parts."""
