# Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.error_response import ErrorResponse
from ...models.generate_req_input import GenerateReqInput
from ...models.generate_req_output import GenerateReqOutput
from ...types import Response


def _get_kwargs(
    *,
    body: GenerateReqInput,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/generate",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorResponse | GenerateReqOutput:
    if response.status_code == 200:
        response_200 = GenerateReqOutput.from_dict(response.json())

        return response_200

    response_default = ErrorResponse.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorResponse | GenerateReqOutput]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GenerateReqInput,
) -> Response[ErrorResponse | GenerateReqOutput]:
    """Generate from a prompt or from token ids, with token ids in the answer.

     For trainers and evaluators: what goes in and comes out can be token ids, and log probabilities and
    routed experts can be asked for. With `stream: true` the answer comes as events and ends with `data:
    [DONE]`.

    Args:
        body (GenerateReqInput): A prompt to continue, given by exactly one of `prompt` and
            `input_ids`. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | GenerateReqOutput]
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
    body: GenerateReqInput,
) -> ErrorResponse | GenerateReqOutput | None:
    """Generate from a prompt or from token ids, with token ids in the answer.

     For trainers and evaluators: what goes in and comes out can be token ids, and log probabilities and
    routed experts can be asked for. With `stream: true` the answer comes as events and ends with `data:
    [DONE]`.

    Args:
        body (GenerateReqInput): A prompt to continue, given by exactly one of `prompt` and
            `input_ids`. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | GenerateReqOutput
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GenerateReqInput,
) -> Response[ErrorResponse | GenerateReqOutput]:
    """Generate from a prompt or from token ids, with token ids in the answer.

     For trainers and evaluators: what goes in and comes out can be token ids, and log probabilities and
    routed experts can be asked for. With `stream: true` the answer comes as events and ends with `data:
    [DONE]`.

    Args:
        body (GenerateReqInput): A prompt to continue, given by exactly one of `prompt` and
            `input_ids`. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorResponse | GenerateReqOutput]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GenerateReqInput,
) -> ErrorResponse | GenerateReqOutput | None:
    """Generate from a prompt or from token ids, with token ids in the answer.

     For trainers and evaluators: what goes in and comes out can be token ids, and log probabilities and
    routed experts can be asked for. With `stream: true` the answer comes as events and ends with `data:
    [DONE]`.

    Args:
        body (GenerateReqInput): A prompt to continue, given by exactly one of `prompt` and
            `input_ids`. What is unset falls to the server's `--generation-config`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorResponse | GenerateReqOutput
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
