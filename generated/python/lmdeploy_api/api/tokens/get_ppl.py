# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.ppl_request import PPLRequest
from ...models.ppl_response import PPLResponse
from ...types import Response


def _get_kwargs(
    *,
    body: PPLRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/get_ppl",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorResponse | PPLResponse:
    if response.status_code == 200:
        response_200 = PPLResponse.from_dict(response.json())

        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | PPLResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PPLRequest,
) -> Response[ErrorResponse | PPLResponse]:
    """Measure how well the model foresees a text or token ids.

     Answers with the mean cross-entropy loss of the input, of which the perplexity is the exponential.
    No chat template is applied.

    Args:
        body (PPLRequest): A text or token ids, two at least, whose perplexity is measured.
            Refused with prefix caching and with speculative decoding.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | PPLResponse]
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
    body: PPLRequest,
) -> ErrorResponse | PPLResponse | None:
    """Measure how well the model foresees a text or token ids.

     Answers with the mean cross-entropy loss of the input, of which the perplexity is the exponential.
    No chat template is applied.

    Args:
        body (PPLRequest): A text or token ids, two at least, whose perplexity is measured.
            Refused with prefix caching and with speculative decoding.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | PPLResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PPLRequest,
) -> Response[ErrorResponse | PPLResponse]:
    """Measure how well the model foresees a text or token ids.

     Answers with the mean cross-entropy loss of the input, of which the perplexity is the exponential.
    No chat template is applied.

    Args:
        body (PPLRequest): A text or token ids, two at least, whose perplexity is measured.
            Refused with prefix caching and with speculative decoding.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | PPLResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: PPLRequest,
) -> ErrorResponse | PPLResponse | None:
    """Measure how well the model foresees a text or token ids.

     Answers with the mean cross-entropy loss of the input, of which the perplexity is the exponential.
    No chat template is applied.

    Args:
        body (PPLRequest): A text or token ids, two at least, whose perplexity is measured.
            Refused with prefix caching and with speculative decoding.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | PPLResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
