"""The operations of a client for `async` programs; see `_operations`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from lmdeploy_api import events, models, operations, requests

from ._stop import prompts_in
from ._stream import AsyncStream
from ._transport import AsyncTransport


class AsyncOperations:
    """All that LMDeploy's servers can be asked for. `Source` says which of them, and how."""

    _transport: AsyncTransport

    async def list_models(self) -> models.ModelList:
        """Lists the models that the server offers; a proxy lists those of all its nodes.

        Source: `GET /v1/models` of LMDeploy 0.18.0's api_server and proxy.
        """
        return await self._transport.call(operations.LIST_MODELS, {})

    async def list_anthropic_models(self) -> models.AnthropicModelList:
        """Lists the models in the shape of Anthropic's API.

        Source: `GET /anthropic/v1/models` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.LIST_ANTHROPIC_MODELS, {})

    async def chat_completions(
        self, **request: Unpack[requests.ChatCompletionRequest]
    ) -> models.ChatCompletionResponse:
        """Answers a conversation.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /v1/chat/completions` of LMDeploy 0.18.0's api_server and proxy.
        """
        return await self._transport.call(operations.CHAT_COMPLETIONS, request)

    def chat_completions_stream(
        self,
        *,
        stop_on: str | Sequence[str] | None = None,
        **request: Unpack[requests.ChatCompletionRequest],
    ) -> AsyncStream[events.ChatCompletionStreamResponse, models.ChatCompletionResponse]:
        """Answers a conversation, chunk by chunk.

        Args:
            stop_on: Texts before which the client ends the stream; `stop` of the request is the
                server's own.
            request: The fields of the request.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /v1/chat/completions` of LMDeploy 0.18.0's api_server and proxy.
        """
        stream = self._transport.stream(operations.CHAT_COMPLETIONS_STREAM, request)
        return stream.stopping_on(stop_on, choices=request.get("n") or 1)

    async def completions(
        self, **request: Unpack[requests.CompletionRequest]
    ) -> models.CompletionResponse:
        """Completes one or several prompts, without a chat template.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /v1/completions` of LMDeploy 0.18.0's api_server and proxy.
        """
        return await self._transport.call(operations.COMPLETIONS, request)

    def completions_stream(
        self,
        *,
        stop_on: str | Sequence[str] | None = None,
        **request: Unpack[requests.CompletionRequest],
    ) -> AsyncStream[events.CompletionStreamResponse, models.CompletionResponse]:
        """Completes one or several prompts, one after the other, chunk by chunk.

        Args:
            stop_on: Texts before which the client ends the stream; `stop` of the request is the
                server's own.
            request: The fields of the request.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /v1/completions` of LMDeploy 0.18.0's api_server and proxy.
        """
        stream = self._transport.stream(operations.COMPLETIONS_STREAM, request)
        return stream.stopping_on(stop_on, choices=prompts_in(request))

    async def generate(
        self, **request: Unpack[requests.GenerateReqInput]
    ) -> models.GenerateReqOutput:
        """Generates from a prompt or from token ids, with token ids in the answer.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /generate` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.GENERATE, request)

    def generate_stream(
        self,
        *,
        stop_on: str | Sequence[str] | None = None,
        **request: Unpack[requests.GenerateReqInput],
    ) -> AsyncStream[events.GenerateReqOutput, models.GenerateReqOutput]:
        """Generates from a prompt or from token ids, chunk by chunk.

        Args:
            stop_on: Texts before which the client ends the stream; `stop` of the request is the
                server's own.
            request: The fields of the request.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /generate` of LMDeploy 0.18.0's api_server.
        """
        stream = self._transport.stream(operations.GENERATE_STREAM, request)
        return stream.stopping_on(stop_on)

    async def responses(
        self, **request: Unpack[requests.ResponsesRequest]
    ) -> models.ResponsesResponse:
        """Answers in the shape of OpenAI's Responses API.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /v1/responses` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.RESPONSES, request)

    def responses_stream(
        self, **request: Unpack[requests.ResponsesRequest]
    ) -> AsyncStream[events.ResponsesStreamEvent, models.ResponsesResponse]:
        """Answers in the shape of OpenAI's Responses API, chunk by chunk.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /v1/responses` of LMDeploy 0.18.0's api_server.
        """
        return self._transport.stream(operations.RESPONSES_STREAM, request)

    async def messages(
        self, **request: Unpack[requests.MessagesRequest]
    ) -> models.MessagesResponse:
        """Answers in the shape of Anthropic's Messages API.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /v1/messages` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.MESSAGES, request)

    def messages_stream(
        self, **request: Unpack[requests.MessagesRequest]
    ) -> AsyncStream[events.AnthropicStreamEvent, models.MessagesResponse]:
        """Answers in the shape of Anthropic's Messages API, chunk by chunk.

        Raises:
            AsleepError: The engine sleeps until `wakeup`.

        Source: `POST /v1/messages` of LMDeploy 0.18.0's api_server.
        """
        return self._transport.stream(operations.MESSAGES_STREAM, request)

    async def count_tokens(
        self, **request: Unpack[requests.CountTokensRequest]
    ) -> models.CountTokensResponse:
        """Counts the tokens of a conversation in the shape of Anthropic's Messages API.

        Source: `POST /v1/messages/count_tokens` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.COUNT_TOKENS, request)

    async def encode(self, **request: Unpack[requests.EncodeRequest]) -> models.EncodeResponse:
        """Turns a text into token ids, or several texts into a list for each.

        Source: `POST /v1/encode` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.ENCODE, request)

    async def get_ppl(self, **request: Unpack[requests.PPLRequest]) -> models.PPLResponse:
        """Measures the perplexity of a text or of token ids.

        Source: `POST /get_ppl` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.GET_PPL, request)

    async def pooling(self, **request: Unpack[requests.PoolingRequest]) -> models.PoolingResponse:
        """Scores inputs by a reward model.

        Raises:
            RefusedError: The model is no reward model.

        Source: `POST /pooling` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.POOLING, request)

    async def embeddings(
        self, **request: Unpack[requests.EmbeddingsRequest]
    ) -> models.EmbeddingsResponse:
        """Asks for embeddings, which LMDeploy does not make; it has `pooling`.

        Raises:
            RefusedError: Always.

        Source: `POST /v1/embeddings` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.EMBEDDINGS, request)

    async def health(self) -> models.HealthStatus:
        """Tells whether the engine is healthy; needs no key.

        Raises:
            RefusedError: It still starts or is unhealthy, with status 503.

        Source: `GET /health` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.HEALTH, {})

    async def is_sleeping(self) -> models.SleepStatus:
        """Tells whether the engine is asleep, be it in part.

        Source: `GET /is_sleeping` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.IS_SLEEPING, {})

    async def sleep(self, *, level: Literal[1, 2] | None = None) -> None:
        """Puts the engine to sleep and frees its GPU memory; running requests are aborted.

        Args:
            level: 1 keeps the weights in CPU memory, 2 drops them. Default: 1, by the server.

        Source: `POST /sleep` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.SLEEP, {}, {"level": level})

    async def wakeup(self, *, tags: list[str] | None = None) -> None:
        """Wakes the engine, whole or in parts.

        Args:
            tags: What to wake, of `weights` and `kv_cache`. Default: all. For new weights wake
                `weights`, load them, then wake `kv_cache`.

        Source: `POST /wakeup` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.WAKEUP, {}, {"tags": tags})

    async def abort_request(self, **request: Unpack[requests.AbortRequest]) -> None:
        """Aborts the requests of one session, or all; they finish with the reason `abort`.

        Raises:
            RefusedError: The server was not started with `--enable-abort-handling`.

        Source: `POST /abort_request` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.ABORT_REQUEST, request)

    async def terminate(self) -> None:
        """Ends the server; running requests are lost.

        Raises:
            RefusedError: The server was not started with `--allow-terminate-by-client`.

        Source: `GET /terminate` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.TERMINATE, {})

    async def update_weights(self, **request: Unpack[requests.UpdateParamsRequest]) -> None:
        """Loads serialized tensors into the model, in buckets of which the last is `finished`.

        Source: `POST /update_weights` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.UPDATE_WEIGHTS, request)

    async def update_weights_from_ipc_status(self) -> models.UpdateWeightsFromIPCStatus:
        """Tells whether an update of the weights through CUDA IPC can start.

        Source: `GET /update_weights_from_ipc` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.UPDATE_WEIGHTS_FROM_IPC_STATUS, {})

    async def update_weights_from_ipc(
        self, **request: Unpack[requests.UpdateWeightsFromIPCRequest]
    ) -> models.WeightsUpdateResult:
        """Receives weights through CUDA IPC; of the engine only the weights must be awake.

        Raises:
            RefusedError: The server's backend cannot do it, with status 501.

        Source: `POST /update_weights_from_ipc` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.UPDATE_WEIGHTS_FROM_IPC, request)

    async def init_weights_update_group(
        self, **request: Unpack[requests.InitWeightsUpdateGroupRequest]
    ) -> models.WeightsUpdateResult:
        """Joins the process group through which a trainer broadcasts weights.

        Raises:
            RefusedError: The server's backend cannot do it, with status 501.

        Source: `POST /init_weights_update_group` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.INIT_WEIGHTS_UPDATE_GROUP, request)

    async def update_weights_from_distributed(
        self, **request: Unpack[requests.UpdateWeightsFromDistributedRequest]
    ) -> models.WeightsUpdateResult:
        """Receives a bucket of weights through the process group.

        Raises:
            RefusedError: The server's backend cannot do it, with status 501.

        Source: `POST /update_weights_from_distributed` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.UPDATE_WEIGHTS_FROM_DISTRIBUTED, request)

    async def destroy_weights_update_group(
        self, **request: Unpack[requests.DestroyWeightsUpdateGroupRequest]
    ) -> models.WeightsUpdateResult:
        """Leaves the process group; the engine keeps the weights it has.

        Raises:
            RefusedError: The server's backend cannot do it, with status 501.

        Source: `POST /destroy_weights_update_group` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.DESTROY_WEIGHTS_UPDATE_GROUP, request)

    async def distserve_engine_info(self) -> models.DistServeEngineConfig:
        """Describes the engine to a peer that shares prefilling and decoding with it.

        Source: `GET /distserve/engine_info` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.DISTSERVE_ENGINE_INFO, {})

    async def distserve_p2p_initialize(
        self, **request: Unpack[requests.DistServeInitRequest]
    ) -> models.DistServeInitResponse:
        """Prepares the connection of the engine to a peer.

        Source: `POST /distserve/p2p_initialize` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.DISTSERVE_P2P_INITIALIZE, request)

    async def distserve_p2p_connect(
        self, **request: Unpack[requests.DistServeConnectionRequest]
    ) -> models.DistServeConnectionResponse:
        """Connects the engine to a peer by what the peer answered to the preparation.

        Source: `POST /distserve/p2p_connect` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.DISTSERVE_P2P_CONNECT, request)

    async def distserve_p2p_drop_connect(
        self, **request: Unpack[requests.DistServeDropConnectionRequest]
    ) -> models.DistServeDropConnectionResponse:
        """Closes the connection of the engine to a peer.

        Source: `POST /distserve/p2p_drop_connect` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.DISTSERVE_P2P_DROP_CONNECT, request)

    async def distserve_free_cache(
        self, **request: Unpack[requests.DistServeCacheFreeRequest]
    ) -> models.DistServeCacheFreeResponse:
        """Frees the cache that the engine keeps for a peer's session.

        Source: `POST /distserve/free_cache` of LMDeploy 0.18.0's api_server.
        """
        return await self._transport.call(operations.DISTSERVE_FREE_CACHE, request)

    async def node_status(self) -> models.NodeStatuses:
        """Lists the nodes of the proxy by their base URLs, and how busy they are.

        Source: `GET /nodes/status` of LMDeploy 0.18.0's proxy.
        """
        return await self._transport.call(operations.NODE_STATUS, {})

    async def add_node(self, **request: Unpack[requests.Node]) -> str:
        """Adds an api_server to the proxy, and returns the proxy's sentence about it.

        Raises:
            RefusedError: The proxy says that it failed, with status 200.

        Source: `POST /nodes/add` of LMDeploy 0.18.0's proxy.
        """
        return await self._transport.call(operations.ADD_NODE, request)

    async def remove_node(self, **request: Unpack[requests.Node]) -> str:
        """Removes an api_server from the proxy; it goes on serving others.

        Raises:
            RefusedError: The proxy says that it failed, with status 200.

        Source: `POST /nodes/remove` of LMDeploy 0.18.0's proxy.
        """
        return await self._transport.call(operations.REMOVE_NODE, request)

    async def terminate_node(self, **request: Unpack[requests.Node]) -> str:
        """Ends an api_server of the proxy, and removes it.

        Raises:
            RefusedError: The proxy says that it failed, with status 200; each node must have been
                started with `--allow-terminate-by-client`.

        Source: `POST /nodes/terminate` of LMDeploy 0.18.0's proxy.
        """
        return await self._transport.call(operations.TERMINATE_NODE, request)

    async def terminate_all_nodes(self) -> str:
        """Ends all api_servers of the proxy, and removes them.

        Raises:
            RefusedError: The proxy says that it failed, with status 200; each node must have been
                started with `--allow-terminate-by-client`.

        Source: `GET /nodes/terminate_all` of LMDeploy 0.18.0's proxy.
        """
        return await self._transport.call(operations.TERMINATE_ALL_NODES, {})

    async def distserve_connection_warmup(self) -> models.DistServeWarmupResponse:
        """Connects every prefilling node of the proxy with every decoding one.

        Source: `POST /distserve/connection_warmup` of LMDeploy 0.18.0's proxy.
        """
        return await self._transport.call(operations.DISTSERVE_CONNECTION_WARMUP, {})

    async def distserve_gc(self) -> None:
        """Meant to free the caches of requests that never migrated; no proxy can do it yet.

        Raises:
            RefusedError: Always, with status 500.

        Source: `POST /distserve/gc` of LMDeploy 0.18.0's proxy.
        """
        return await self._transport.call(operations.DISTSERVE_GC, {})
