# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.chat_completion_request import ChatCompletionRequest
from ...models.chat_completion_response import ChatCompletionResponse
from ...models.error_response import ErrorResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ChatCompletionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/chat/completions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChatCompletionResponse | ErrorResponse:
    if response.status_code == 200:
        response_200 = ChatCompletionResponse.from_dict(response.json())

        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ChatCompletionResponse | ErrorResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ChatCompletionRequest,
) -> Response[ChatCompletionResponse | ErrorResponse]:
    """Answer a conversation.

     Continues the messages by one of the assistant, through the model's chat template. The request is
    OpenAI's with LMDeploy's own parameters. With `stream: true` the answer comes as events, each a
    ChatCompletionStreamResponse, and ends with `data: [DONE]`; an error after the first event comes as
    a StreamError.

    Args:
        body (ChatCompletionRequest): A conversation to continue, in OpenAI's shape with
            LMDeploy's own parameters; see <https://platform.openai.com/docs/api-
            reference/chat/create>. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatCompletionResponse | ErrorResponse]
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
    body: ChatCompletionRequest,
) -> ChatCompletionResponse | ErrorResponse | None:
    """Answer a conversation.

     Continues the messages by one of the assistant, through the model's chat template. The request is
    OpenAI's with LMDeploy's own parameters. With `stream: true` the answer comes as events, each a
    ChatCompletionStreamResponse, and ends with `data: [DONE]`; an error after the first event comes as
    a StreamError.

    Args:
        body (ChatCompletionRequest): A conversation to continue, in OpenAI's shape with
            LMDeploy's own parameters; see <https://platform.openai.com/docs/api-
            reference/chat/create>. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatCompletionResponse | ErrorResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ChatCompletionRequest,
) -> Response[ChatCompletionResponse | ErrorResponse]:
    """Answer a conversation.

     Continues the messages by one of the assistant, through the model's chat template. The request is
    OpenAI's with LMDeploy's own parameters. With `stream: true` the answer comes as events, each a
    ChatCompletionStreamResponse, and ends with `data: [DONE]`; an error after the first event comes as
    a StreamError.

    Args:
        body (ChatCompletionRequest): A conversation to continue, in OpenAI's shape with
            LMDeploy's own parameters; see <https://platform.openai.com/docs/api-
            reference/chat/create>. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatCompletionResponse | ErrorResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ChatCompletionRequest,
) -> ChatCompletionResponse | ErrorResponse | None:
    """Answer a conversation.

     Continues the messages by one of the assistant, through the model's chat template. The request is
    OpenAI's with LMDeploy's own parameters. With `stream: true` the answer comes as events, each a
    ChatCompletionStreamResponse, and ends with `data: [DONE]`; an error after the first event comes as
    a StreamError.

    Args:
        body (ChatCompletionRequest): A conversation to continue, in OpenAI's shape with
            LMDeploy's own parameters; see <https://platform.openai.com/docs/api-
            reference/chat/create>. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatCompletionResponse | ErrorResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
