# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.responses_error_response import ResponsesErrorResponse
from ...models.responses_request import ResponsesRequest
from ...models.responses_response import ResponsesResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ResponsesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/responses",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ResponsesErrorResponse | ResponsesResponse:
    if response.status_code == 200:
        response_200 = ResponsesResponse.from_dict(response.json())

        return response_200

    response_default = ResponsesErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ResponsesErrorResponse | ResponsesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ResponsesRequest,
) -> Response[ResponsesErrorResponse | ResponsesResponse]:
    """Answer in the shape of OpenAI's Responses API.

     Text and function calls only; nothing is stored, so `previous_response_id` and `conversation` are
    refused. With `stream: true` the answer comes as events and ends with `response.completed`,
    `response.incomplete` or `response.failed`.

    Args:
        body (ResponsesRequest): What to answer, in the shape of OpenAI's Responses API with
            LMDeploy's own parameters: text and function calls only, and nothing is stored. See
            <https://developers.openai.com/api/reference/resources/responses/methods/create>.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ResponsesErrorResponse | ResponsesResponse]
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
    body: ResponsesRequest,
) -> ResponsesErrorResponse | ResponsesResponse | None:
    """Answer in the shape of OpenAI's Responses API.

     Text and function calls only; nothing is stored, so `previous_response_id` and `conversation` are
    refused. With `stream: true` the answer comes as events and ends with `response.completed`,
    `response.incomplete` or `response.failed`.

    Args:
        body (ResponsesRequest): What to answer, in the shape of OpenAI's Responses API with
            LMDeploy's own parameters: text and function calls only, and nothing is stored. See
            <https://developers.openai.com/api/reference/resources/responses/methods/create>.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ResponsesErrorResponse | ResponsesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ResponsesRequest,
) -> Response[ResponsesErrorResponse | ResponsesResponse]:
    """Answer in the shape of OpenAI's Responses API.

     Text and function calls only; nothing is stored, so `previous_response_id` and `conversation` are
    refused. With `stream: true` the answer comes as events and ends with `response.completed`,
    `response.incomplete` or `response.failed`.

    Args:
        body (ResponsesRequest): What to answer, in the shape of OpenAI's Responses API with
            LMDeploy's own parameters: text and function calls only, and nothing is stored. See
            <https://developers.openai.com/api/reference/resources/responses/methods/create>.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ResponsesErrorResponse | ResponsesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ResponsesRequest,
) -> ResponsesErrorResponse | ResponsesResponse | None:
    """Answer in the shape of OpenAI's Responses API.

     Text and function calls only; nothing is stored, so `previous_response_id` and `conversation` are
    refused. With `stream: true` the answer comes as events and ends with `response.completed`,
    `response.incomplete` or `response.failed`.

    Args:
        body (ResponsesRequest): What to answer, in the shape of OpenAI's Responses API with
            LMDeploy's own parameters: text and function calls only, and nothing is stored. See
            <https://developers.openai.com/api/reference/resources/responses/methods/create>.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ResponsesErrorResponse | ResponsesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
