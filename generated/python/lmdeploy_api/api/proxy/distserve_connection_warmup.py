# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.dist_serve_warmup_response import DistServeWarmupResponse
from ...models.distserve_connection_warmup_body import DistserveConnectionWarmupBody
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DistserveConnectionWarmupBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/distserve/connection_warmup",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DistServeWarmupResponse | ErrorResponse:
    if response.status_code == 200:
        response_200 = DistServeWarmupResponse.from_dict(response.json())

        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DistServeWarmupResponse | ErrorResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DistserveConnectionWarmupBody,
) -> Response[DistServeWarmupResponse | ErrorResponse]:
    """Connect every prefilling node of the proxy with every decoding one.

     Without it the connections are made by the first requests that need them.

    Args:
        body (DistserveConnectionWarmupBody): An empty object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DistServeWarmupResponse | ErrorResponse]
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
    body: DistserveConnectionWarmupBody,
) -> DistServeWarmupResponse | ErrorResponse | None:
    """Connect every prefilling node of the proxy with every decoding one.

     Without it the connections are made by the first requests that need them.

    Args:
        body (DistserveConnectionWarmupBody): An empty object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DistServeWarmupResponse | ErrorResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DistserveConnectionWarmupBody,
) -> Response[DistServeWarmupResponse | ErrorResponse]:
    """Connect every prefilling node of the proxy with every decoding one.

     Without it the connections are made by the first requests that need them.

    Args:
        body (DistserveConnectionWarmupBody): An empty object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DistServeWarmupResponse | ErrorResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DistserveConnectionWarmupBody,
) -> DistServeWarmupResponse | ErrorResponse | None:
    """Connect every prefilling node of the proxy with every decoding one.

     Without it the connections are made by the first requests that need them.

    Args:
        body (DistserveConnectionWarmupBody): An empty object.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DistServeWarmupResponse | ErrorResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
