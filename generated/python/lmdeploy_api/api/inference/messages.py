# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.anthropic_error_response import AnthropicErrorResponse
from ...models.messages_request import MessagesRequest
from ...models.messages_response import MessagesResponse
from ...types import Response


def _get_kwargs(
    *,
    body: MessagesRequest,
    anthropic_version: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["anthropic-version"] = anthropic_version

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/messages",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AnthropicErrorResponse | MessagesResponse:
    if response.status_code == 200:
        response_200 = MessagesResponse.from_dict(response.json())

        return response_200

    response_default = AnthropicErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AnthropicErrorResponse | MessagesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: MessagesRequest,
    anthropic_version: str,
) -> Response[AnthropicErrorResponse | MessagesResponse]:
    """Answer in the shape of Anthropic's Messages API.

     The key is sent as a bearer token: `x-api-key` is not read. With `stream: true` the answer comes as
    events and ends with `message_stop`; an `error` event ends it earlier.

    Args:
        anthropic_version (str):
        body (MessagesRequest): A conversation to continue, in Anthropic's shape with LMDeploy's
            own parameters. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicErrorResponse | MessagesResponse]
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
    body: MessagesRequest,
    anthropic_version: str,
) -> AnthropicErrorResponse | MessagesResponse | None:
    """Answer in the shape of Anthropic's Messages API.

     The key is sent as a bearer token: `x-api-key` is not read. With `stream: true` the answer comes as
    events and ends with `message_stop`; an `error` event ends it earlier.

    Args:
        anthropic_version (str):
        body (MessagesRequest): A conversation to continue, in Anthropic's shape with LMDeploy's
            own parameters. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicErrorResponse | MessagesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        anthropic_version=anthropic_version,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: MessagesRequest,
    anthropic_version: str,
) -> Response[AnthropicErrorResponse | MessagesResponse]:
    """Answer in the shape of Anthropic's Messages API.

     The key is sent as a bearer token: `x-api-key` is not read. With `stream: true` the answer comes as
    events and ends with `message_stop`; an `error` event ends it earlier.

    Args:
        anthropic_version (str):
        body (MessagesRequest): A conversation to continue, in Anthropic's shape with LMDeploy's
            own parameters. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AnthropicErrorResponse | MessagesResponse]
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
    body: MessagesRequest,
    anthropic_version: str,
) -> AnthropicErrorResponse | MessagesResponse | None:
    """Answer in the shape of Anthropic's Messages API.

     The key is sent as a bearer token: `x-api-key` is not read. With `stream: true` the answer comes as
    events and ends with `message_stop`; an `error` event ends it earlier.

    Args:
        anthropic_version (str):
        body (MessagesRequest): A conversation to continue, in Anthropic's shape with LMDeploy's
            own parameters. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AnthropicErrorResponse | MessagesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            anthropic_version=anthropic_version,
        )
    ).parsed
