# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.anthropic_error_response import AnthropicErrorResponse
from ...models.count_tokens_request import CountTokensRequest
from ...models.count_tokens_response import CountTokensResponse
from ...types import Response


def _get_kwargs(
    *,
    body: CountTokensRequest,
    anthropic_version: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["anthropic-version"] = anthropic_version

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/messages/count_tokens",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AnthropicErrorResponse | CountTokensResponse:
    if response.status_code == 200:
        response_200 = CountTokensResponse.from_dict(response.json())

        return response_200

    response_default = AnthropicErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AnthropicErrorResponse | CountTokensResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CountTokensRequest,
    anthropic_version: str,
) -> Response[AnthropicErrorResponse | CountTokensResponse]:
    """Count the tokens of an Anthropic-shaped conversation.

     Counts the messages and the system prompt, and generates nothing. Tools are not counted, images as
    the text of their JSON.

    Args:
        anthropic_version (str):
        body (CountTokensRequest): Request body for `POST /v1/messages/count_tokens`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicErrorResponse | CountTokensResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        anthropic_version=anthropic_version,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CountTokensRequest,
    anthropic_version: str,
) -> AnthropicErrorResponse | CountTokensResponse | None:
    """Count the tokens of an Anthropic-shaped conversation.

     Counts the messages and the system prompt, and generates nothing. Tools are not counted, images as
    the text of their JSON.

    Args:
        anthropic_version (str):
        body (CountTokensRequest): Request body for `POST /v1/messages/count_tokens`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicErrorResponse | CountTokensResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        anthropic_version=anthropic_version,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CountTokensRequest,
    anthropic_version: str,
) -> Response[AnthropicErrorResponse | CountTokensResponse]:
    """Count the tokens of an Anthropic-shaped conversation.

     Counts the messages and the system prompt, and generates nothing. Tools are not counted, images as
    the text of their JSON.

    Args:
        anthropic_version (str):
        body (CountTokensRequest): Request body for `POST /v1/messages/count_tokens`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicErrorResponse | CountTokensResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        anthropic_version=anthropic_version,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CountTokensRequest,
    anthropic_version: str,
) -> AnthropicErrorResponse | CountTokensResponse | None:
    """Count the tokens of an Anthropic-shaped conversation.

     Counts the messages and the system prompt, and generates nothing. Tools are not counted, images as
    the text of their JSON.

    Args:
        anthropic_version (str):
        body (CountTokensRequest): Request body for `POST /v1/messages/count_tokens`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicErrorResponse | CountTokensResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            anthropic_version=anthropic_version,
        )
    ).parsed
