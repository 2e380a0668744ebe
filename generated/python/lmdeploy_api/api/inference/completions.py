# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.completion_request import CompletionRequest
from ...models.completion_response import CompletionResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    *,
    body: CompletionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/completions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CompletionResponse | ErrorResponse:
    if response.status_code == 200:
        response_200 = CompletionResponse.from_dict(response.json())

        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CompletionResponse | ErrorResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CompletionRequest,
) -> Response[CompletionResponse | ErrorResponse]:
    """Complete one or several prompts, without a chat template.

     Continues each prompt as it stands. With `stream: true` the answer comes as events, each a
    CompletionStreamResponse, and ends with `data: [DONE]`; several prompts are answered one after the
    other.

    Args:
        body (CompletionRequest): One or several prompts to complete, without a chat template.
            What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CompletionResponse | ErrorResponse]
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
    body: CompletionRequest,
) -> CompletionResponse | ErrorResponse | None:
    """Complete one or several prompts, without a chat template.

     Continues each prompt as it stands. With `stream: true` the answer comes as events, each a
    CompletionStreamResponse, and ends with `data: [DONE]`; several prompts are answered one after the
    other.

    Args:
        body (CompletionRequest): One or several prompts to complete, without a chat template.
            What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CompletionResponse | ErrorResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CompletionRequest,
) -> Response[CompletionResponse | ErrorResponse]:
    """Complete one or several prompts, without a chat template.

     Continues each prompt as it stands. With `stream: true` the answer comes as events, each a
    CompletionStreamResponse, and ends with `data: [DONE]`; several prompts are answered one after the
    other.

    Args:
        body (CompletionRequest): One or several prompts to complete, without a chat template.
            What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CompletionResponse | ErrorResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CompletionRequest,
) -> CompletionResponse | ErrorResponse | None:
    """Complete one or several prompts, without a chat template.

     Continues each prompt as it stands. With `stream: true` the answer comes as events, each a
    CompletionStreamResponse, and ends with `data: [DONE]`; several prompts are answered one after the
    other.

    Args:
        body (CompletionRequest): One or several prompts to complete, without a chat template.
            What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CompletionResponse | ErrorResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
