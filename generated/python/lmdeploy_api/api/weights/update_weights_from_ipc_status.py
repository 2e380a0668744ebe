# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.update_weights_from_ipc_status import UpdateWeightsFromIPCStatus
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/update_weights_from_ipc",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorResponse | UpdateWeightsFromIPCStatus:
    if response.status_code == 200:
        response_200 = UpdateWeightsFromIPCStatus.from_dict(response.json())

        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | UpdateWeightsFromIPCStatus]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorResponse | UpdateWeightsFromIPCStatus]:
    """Tell whether a weight update through CUDA IPC can start.

     Needs the PyTorch backend on CUDA, checkpoint-engine, and a sleeping engine.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | UpdateWeightsFromIPCStatus]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> ErrorResponse | UpdateWeightsFromIPCStatus | None:
    """Tell whether a weight update through CUDA IPC can start.

     Needs the PyTorch backend on CUDA, checkpoint-engine, and a sleeping engine.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | UpdateWeightsFromIPCStatus
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[ErrorResponse | UpdateWeightsFromIPCStatus]:
    """Tell whether a weight update through CUDA IPC can start.

     Needs the PyTorch backend on CUDA, checkpoint-engine, and a sleeping engine.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | UpdateWeightsFromIPCStatus]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> ErrorResponse | UpdateWeightsFromIPCStatus | None:
    """Tell whether a weight update through CUDA IPC can start.

     Needs the PyTorch backend on CUDA, checkpoint-engine, and a sleeping engine.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | UpdateWeightsFromIPCStatus
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
