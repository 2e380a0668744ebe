# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any, cast

import httpx

from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.node import Node
from ...types import Response


def _get_kwargs(
    *,
    body: Node,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/nodes/terminate",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorResponse | str:
    if response.status_code == 200:
        response_200 = cast(str, response.json())
        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Node,
) -> Response[ErrorResponse | str]:
    """End an api_server of the proxy, and remove it.

     Needs no key. The node must have been started with --allow-terminate-by-client. The answer is a
    sentence, also where it failed: then it begins with `Failed`, under status 200.

    Args:
        body (Node): An api_server behind a proxy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | str]
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
    body: Node,
) -> ErrorResponse | str | None:
    """End an api_server of the proxy, and remove it.

     Needs no key. The node must have been started with --allow-terminate-by-client. The answer is a
    sentence, also where it failed: then it begins with `Failed`, under status 200.

    Args:
        body (Node): An api_server behind a proxy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: Node,
) -> Response[ErrorResponse | str]:
    """End an api_server of the proxy, and remove it.

     Needs no key. The node must have been started with --allow-terminate-by-client. The answer is a
    sentence, also where it failed: then it begins with `Failed`, under status 200.

    Args:
        body (Node): An api_server behind a proxy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: Node,
) -> ErrorResponse | str | None:
    """End an api_server of the proxy, and remove it.

     Needs no key. The node must have been started with --allow-terminate-by-client. The answer is a
    sentence, also where it failed: then it begins with `Failed`, under status 200.

    Args:
        body (Node): An api_server behind a proxy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
