"""Builds a request, sends it, and refuses what is no answer.

The two transports do the I/O; what there is to decide is decided in the functions after them,
once for both.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from typing import Any, TypeVar

import httpx
from lmdeploy_api import SERVER_VERSION, __version__
from lmdeploy_api.operations import Operation, StreamingOperation

from ._answer import answer, refused_under_2xx
from ._dialect import DIALECTS
from ._errors import (
    Call,
    ConnectError,
    LmdeployError,
    TimedOutError,
    TruncatedError,
    WrongBodyError,
    during,
    shown,
)
from ._json import json_object
from ._mask import Mask
from ._options import Options
from ._refusal import MAX_REFUSAL_BYTES, is_error_answer, refusal
from ._stream import AsyncStream, ChunkReader, Stream

T = TypeVar("T")
Arguments = Mapping[str, object]
Query = Mapping[str, int | list[str] | None]

# Five seconds to connect. No other wait has an end, for a long answer can be a healthy one.
TIMEOUT = httpx.Timeout(None, connect=5.0)

# A stream holds its connection: with a limit, one stream too many would wait without a word.
LIMITS = httpx.Limits(max_connections=None)

USER_AGENT = f"lmdeploy-client-python/{__version__} (LMDeploy {SERVER_VERSION})"

JSON = "application/json"
EVENT_STREAM = "text/event-stream"


class Transport:
    """Sends operations through an `httpx.Client`."""

    def __init__(self, options: Options, http_client: httpx.Client) -> None:
        self.options = options
        self.http_client = http_client

    def call(self, operation: Operation[T], arguments: Arguments, query: Query | None = None) -> T:
        """Sends an operation and returns its answer."""
        check_not_streamed(operation, arguments)
        call, request = prepared(self.http_client, self.options, operation, JSON, arguments, query)
        response = self._send(call, request, JSON)
        try:
            body = response.read()
        except httpx.RequestError as cause:
            raise cut_off(call, response, cause) from cause
        finally:
            response.close()
        return answer(call, operation, body)

    def stream(self, operation: StreamingOperation[T], arguments: Arguments) -> Stream[T]:
        """Sends an operation and returns its stream once the server has accepted it."""
        arguments = {**arguments, "stream": True}
        call, request = prepared(self.http_client, self.options, operation, EVENT_STREAM, arguments)
        reader = ChunkReader(call, DIALECTS[operation.dialect], operation.chunk, self.options)
        return Stream(self._send(call, request, EVENT_STREAM), reader)

    def _send(self, call: Call, request: httpx.Request, accept: str) -> httpx.Response:
        try:
            response = self.http_client.send(request, stream=True, follow_redirects=False)
        except httpx.RequestError as cause:
            raise no_answer(call, cause) from cause
        note_head(call, response)
        if is_acceptable(response, accept):
            return response
        body = bytearray()
        try:
            for data in response.iter_bytes():
                body += data
                if len(body) >= MAX_REFUSAL_BYTES:
                    break
        except httpx.RequestError:
            pass  # what came before the cut still tells why
        finally:
            response.close()
        raise not_an_answer(call, response, body)


class AsyncTransport:
    """Sends operations through an `httpx.AsyncClient`."""

    def __init__(self, options: Options, http_client: httpx.AsyncClient) -> None:
        self.options = options
        self.http_client = http_client

    async def call(
        self, operation: Operation[T], arguments: Arguments, query: Query | None = None
    ) -> T:
        """Sends an operation and returns its answer."""
        check_not_streamed(operation, arguments)
        call, request = prepared(self.http_client, self.options, operation, JSON, arguments, query)
        response = await self._send(call, request, JSON)
        try:
            body = await response.aread()
        except httpx.RequestError as cause:
            raise cut_off(call, response, cause) from cause
        finally:
            await response.aclose()
        return answer(call, operation, body)

    def stream(self, operation: StreamingOperation[T], arguments: Arguments) -> AsyncStream[T]:
        """Returns a stream that sends its operation when it is first used."""
        arguments = {**arguments, "stream": True}
        call, request = prepared(self.http_client, self.options, operation, EVENT_STREAM, arguments)
        reader = ChunkReader(call, DIALECTS[operation.dialect], operation.chunk, self.options)
        return AsyncStream(lambda: self._send(call, request, EVENT_STREAM), reader)

    async def _send(self, call: Call, request: httpx.Request, accept: str) -> httpx.Response:
        try:
            response = await self.http_client.send(request, stream=True, follow_redirects=False)
        except httpx.RequestError as cause:
            raise no_answer(call, cause) from cause
        note_head(call, response)
        if is_acceptable(response, accept):
            return response
        body = bytearray()
        try:
            async for data in response.aiter_bytes():
                body += data
                if len(body) >= MAX_REFUSAL_BYTES:
                    break
        except httpx.RequestError:
            pass  # what came before the cut still tells why
        finally:
            await response.aclose()
        raise not_an_answer(call, response, body)


def trust(options: Options) -> ssl.SSLContext | bool:
    """What an HTTP client of ours trusts, as its `verify`.

    To read the certificate authorities costs more than all else at the start, and plain HTTP has
    no use for them. The context without any would accept no certificate at all.
    """
    secure = options.base_url.lower().startswith("https:")
    return True if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def check_not_streamed(operation: Operation[Any], arguments: Arguments) -> None:
    """Refuses to ask for a stream where a whole answer will be read."""
    if arguments.get("stream"):
        raise ValueError(f"{operation.name} returns a whole answer; use {operation.name}_stream")


def prepared(
    http_client: httpx.Client | httpx.AsyncClient,
    options: Options,
    operation: Operation[Any] | StreamingOperation[Any],
    accept: str,
    arguments: Arguments,
    query: Query | None = None,
) -> tuple[Call, httpx.Request]:
    """The request, with exactly the arguments that the caller set, and the record of its call."""
    url = options.base_url + operation.path
    headers = {"Accept": accept, "Accept-Encoding": "identity", "User-Agent": USER_AGENT}
    content = None
    if operation.method == "POST":
        headers["Content-Type"] = JSON
        content = encoded(operation.name, arguments)
    headers |= operation.headers
    if options.api_key is not None:
        headers["Authorization"] = f"Bearer {options.api_key}"
    params = {name: value for name, value in (query or {}).items() if value not in (None, [])}
    request = http_client.build_request(
        operation.method,
        url,
        params=params or None,
        headers=headers,
        content=content,
        timeout=TIMEOUT,
    )
    call = Call(
        method=operation.method, url=url, operation=operation.name, mask=Mask(options.api_key)
    )
    return call, request


def encoded(operation: str, arguments: Arguments) -> bytes:
    """The arguments as JSON; what JSON cannot hold is the caller's mistake and named as such."""
    try:
        text = json.dumps(arguments, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode()
    except TypeError as cause:
        raise TypeError(f"{operation}: the arguments cannot be sent as JSON: {cause}") from cause
    except ValueError as cause:
        raise ValueError(f"{operation}: the arguments cannot be sent as JSON: {cause}") from cause


def no_answer(call: Call, cause: httpx.RequestError) -> LmdeployError:
    """The error for a request that failed before the head of an answer came."""
    if isinstance(cause, httpx.ConnectTimeout):
        problem = f"no connection within {TIMEOUT.connect:g} s"
        return during(call, TimedOutError(which="connect", problem=problem), cause)
    why = str(cause) or type(cause).__name__
    return during(call, ConnectError(problem=f"no answer: {why}"), cause)


def note_head(call: Call, response: httpx.Response) -> None:
    """Writes down what the head of the answer says, for errors to come."""
    call.status = response.status_code
    call.headers = response.headers


def is_acceptable(response: httpx.Response, accept: str) -> bool:
    """Whether the head promises what was asked for."""
    if not response.is_success:
        return False
    # A stream must say that it is one, or say nothing. Plain answers show it by being JSON.
    media_type = response.headers.get("content-type", EVENT_STREAM).partition(";")[0]
    return accept != EVENT_STREAM or media_type.strip().lower() == EVENT_STREAM


def not_an_answer(call: Call, response: httpx.Response, body: bytes | bytearray) -> LmdeployError:
    """The error for an answer that is a refusal, or not what was asked for."""
    text = body[:MAX_REFUSAL_BYTES].decode("utf-8", "replace")
    call.bytes_received = len(body)
    reason = response.reason_phrase
    if not response.is_success:
        said = f"answered {response.status_code}"
        error = refusal(text, said=said, status=response.status_code, mask=call.mask, reason=reason)
        return during(call, error)
    fields = json_object(text)
    if fields is not None and is_error_answer(fields):
        return during(call, refused_under_2xx(call, text))
    content_type = response.headers["content-type"]
    problem = f"answered {content_type} instead of an event stream: {shown(text, call.mask)}"
    return during(call, WrongBodyError(problem=problem))


def cut_off(call: Call, response: httpx.Response, cause: httpx.RequestError) -> TruncatedError:
    """The error for an answer whose body broke off."""
    call.bytes_received = response.num_bytes_downloaded
    problem = f"the answer broke off after {call.bytes_received} bytes"
    return during(call, TruncatedError(problem=problem), cause)
