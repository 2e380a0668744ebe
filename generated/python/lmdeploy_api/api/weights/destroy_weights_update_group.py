# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.destroy_weights_update_group_request import DestroyWeightsUpdateGroupRequest
from ...models.error_response import ErrorResponse
from ...models.weights_update_result import WeightsUpdateResult
from ...types import Response


def _get_kwargs(
    *,
    body: DestroyWeightsUpdateGroupRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/destroy_weights_update_group",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorResponse | WeightsUpdateResult:
    if response.status_code == 200:
        response_200 = WeightsUpdateResult.from_dict(response.json())

        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | WeightsUpdateResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DestroyWeightsUpdateGroupRequest,
) -> Response[ErrorResponse | WeightsUpdateResult]:
    """Leave the process group of the weight updates.

     The last of three; the engine keeps the weights it has.

    Args:
        body (DestroyWeightsUpdateGroupRequest): Which process group of the weight updates to
            leave. PyTorch backend only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | WeightsUpdateResult]
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
    body: DestroyWeightsUpdateGroupRequest,
) -> ErrorResponse | WeightsUpdateResult | None:
    """Leave the process group of the weight updates.

     The last of three; the engine keeps the weights it has.

    Args:
        body (DestroyWeightsUpdateGroupRequest): Which process group of the weight updates to
            leave. PyTorch backend only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | WeightsUpdateResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DestroyWeightsUpdateGroupRequest,
) -> Response[ErrorResponse | WeightsUpdateResult]:
    """Leave the process group of the weight updates.

     The last of three; the engine keeps the weights it has.

    Args:
        body (DestroyWeightsUpdateGroupRequest): Which process group of the weight updates to
            leave. PyTorch backend only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | WeightsUpdateResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DestroyWeightsUpdateGroupRequest,
) -> ErrorResponse | WeightsUpdateResult | None:
    """Leave the process group of the weight updates.

     The last of three; the engine keeps the weights it has.

    Args:
        body (DestroyWeightsUpdateGroupRequest): Which process group of the weight updates to
            leave. PyTorch backend only.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | WeightsUpdateResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
