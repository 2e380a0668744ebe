# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error_response import ErrorResponse
from ...models.pooling_request import PoolingRequest
from ...models.pooling_response import PoolingResponse
from typing import cast


def _get_kwargs(
    *,
    body: PoolingRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/pooling",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorResponse | PoolingResponse:
    if response.status_code == 200:
        response_200 = PoolingResponse.from_dict(response.json())

        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | PoolingResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PoolingRequest,
) -> Response[ErrorResponse | PoolingResponse]:
    """Pool the hidden states of the input: reward models and embeddings.

     Pooling prompts for reward model.

    In vLLM documentation,
    <https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html#pooling-api_1>,
    the input format of Pooling API is the same as Embeddings API.

    Go to <https://platform.openai.com/docs/api-reference/embeddings/create>
    for the Embeddings API specification.

    Args:
        body (PoolingRequest): Pooling request.

            Currently we follow vLLM API protocol,
            <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>

            Notice that ideally we should reuse the input format of embedding API
            <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>
            <https://github.com/sgl-
            project/sglang/blob/main/python/sglang/srt/entrypoints/http_server.py#L383>

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | PoolingResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: PoolingRequest,
) -> ErrorResponse | PoolingResponse | None:
    """Pool the hidden states of the input: reward models and embeddings.

     Pooling prompts for reward model.

    In vLLM documentation,
    <https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html#pooling-api_1>,
    the input format of Pooling API is the same as Embeddings API.

    Go to <https://platform.openai.com/docs/api-reference/embeddings/create>
    for the Embeddings API specification.

    Args:
        body (PoolingRequest): Pooling request.

            Currently we follow vLLM API protocol,
            <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>

            Notice that ideally we should reuse the input format of embedding API
            <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>
            <https://github.com/sgl-
            project/sglang/blob/main/python/sglang/srt/entrypoints/http_server.py#L383>

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | PoolingResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PoolingRequest,
) -> Response[ErrorResponse | PoolingResponse]:
    """Pool the hidden states of the input: reward models and embeddings.

     Pooling prompts for reward model.

    In vLLM documentation,
    <https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html#pooling-api_1>,
    the input format of Pooling API is the same as Embeddings API.

    Go to <https://platform.openai.com/docs/api-reference/embeddings/create>
    for the Embeddings API specification.

    Args:
        body (PoolingRequest): Pooling request.

            Currently we follow vLLM API protocol,
            <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>

            Notice that ideally we should reuse the input format of embedding API
            <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>
            <https://github.com/sgl-
            project/sglang/blob/main/python/sglang/srt/entrypoints/http_server.py#L383>

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | PoolingResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: PoolingRequest,
) -> ErrorResponse | PoolingResponse | None:
    """Pool the hidden states of the input: reward models and embeddings.

     Pooling prompts for reward model.

    In vLLM documentation,
    <https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html#pooling-api_1>,
    the input format of Pooling API is the same as Embeddings API.

    Go to <https://platform.openai.com/docs/api-reference/embeddings/create>
    for the Embeddings API specification.

    Args:
        body (PoolingRequest): Pooling request.

            Currently we follow vLLM API protocol,
            <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>

            Notice that ideally we should reuse the input format of embedding API
            <https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/protocol.py#L1174>
            <https://github.com/sgl-
            project/sglang/blob/main/python/sglang/srt/entrypoints/http_server.py#L383>

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | PoolingResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
