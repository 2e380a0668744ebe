"""Builds a request, sends it, and refuses what is no answer.

The two transports do the I/O; what there is to decide is decided in the functions after them,
once for both.
"""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Mapping
from typing import Any, TypeVar

import httpx
from lmdeploy_api import SERVER_VERSION, __version__
from lmdeploy_api.operations import Operation, StreamingOperation

from ._answer import answer, refused_under_2xx
from ._attempts import Attempts
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
from ._raw import Heard, note_body
from ._refusal import MAX_REFUSAL_BYTES, is_error_answer, refusal
from ._stream import AsyncStream, ChunkReader, Stream
from ._timeouts import Deadlines
from ._wire import AsyncLimitedStream, LimitedStream, limit_waits, waiting

T = TypeVar("T")
Arguments = Mapping[str, object]
Query = Mapping[str, int | list[str] | None]

# A stream holds its connection: with a limit, one stream too many would wait without a word.
LIMITS = httpx.Limits(max_connections=None)

USER_AGENT = f"lmdeploy-client-python/{__version__} (LMDeploy {SERVER_VERSION})"

JSON = "application/json"
EVENT_STREAM = "text/event-stream"


class Transport:
    """Sends operations through an `httpx.Client`."""

    def __init__(
        self, options: Options, http_client: httpx.Client, heard: list[Heard] | None = None
    ) -> None:
        self.options = options
        self.http_client = http_client
        self._heard = heard

    def call(self, operation: Operation[T], arguments: Arguments, query: Query | None = None) -> T:
        """Sends an operation and returns its answer."""
        arguments = with_extra_body(self.options, arguments)
        check_not_streamed(operation, arguments)
        deadlines = Deadlines(self.options.timeouts)
        call, request = prepared(self.http_client, self.options, operation, JSON, arguments, query)
        response = self._accepted(call, request, JSON, deadlines)
        deadlines.begun()
        try:
            body = response.read()
        except httpx.TimeoutException as cause:
            raise during(call, deadlines.expired(), cause) from cause
        except TimedOutError as error:
            raise during(call, error) from None
        except httpx.RequestError as cause:
            raise cut_off(call, response, cause) from cause
        finally:
            response.close()
        note_body(self._heard, response, body)
        return answer(call, operation, body)

    def stream(self, operation: StreamingOperation[T], arguments: Arguments) -> Stream[T]:
        """Sends an operation and returns its stream once the server has accepted it."""
        arguments = {**with_extra_body(self.options, arguments), "stream": True}
        deadlines = Deadlines(self.options.timeouts)
        call, request = prepared(self.http_client, self.options, operation, EVENT_STREAM, arguments)
        dialect = DIALECTS[operation.dialect]
        reader = ChunkReader(call, dialect, operation.chunk, self.options, deadlines)
        return Stream(self._accepted(call, request, EVENT_STREAM, deadlines), reader)

    def _accepted(
        self, call: Call, request: httpx.Request, accept: str, deadlines: Deadlines
    ) -> httpx.Response:
        attempts = Attempts(call, self.options.retries, deadlines)
        while True:
            attempts.begin()
            try:
                response = self._send(call, request, accept, deadlines)
            except LmdeployError as error:
                wait = attempts.wait_after(error)
            else:
                attempts.answered()
                return response
            time.sleep(wait)

    def _send(
        self, call: Call, request: httpx.Request, accept: str, deadlines: Deadlines
    ) -> httpx.Response:
        try:
            waits = limit_waits(request, deadlines)
            if waits.any_but_connect:
                request.extensions["trace"] = waits.renew
            with waiting(deadlines.wait):
                response = self.http_client.send(request, stream=True, follow_redirects=False)
        except TimedOutError as error:
            raise during(call, error) from None
        except httpx.RequestError as cause:
            raise no_answer(call, cause, deadlines) from cause
        note_head(call, response)
        deadlines.answered()
        response.stream = LimitedStream(response, deadlines.wait)
        if is_acceptable(response, accept):
            return response
        body = bytearray()
        try:
            for data in response.iter_bytes():
                body += data
                if len(body) >= MAX_REFUSAL_BYTES:
                    break
        except (httpx.RequestError, TimedOutError):
            pass  # what came before the cut still tells why
        finally:
            response.close()
        raise not_an_answer(call, response, body)


class AsyncTransport:
    """Sends operations through an `httpx.AsyncClient`."""

    def __init__(
        self, options: Options, http_client: httpx.AsyncClient, heard: list[Heard] | None = None
    ) -> None:
        self.options = options
        self.http_client = http_client
        self._heard = heard

    async def call(
        self, operation: Operation[T], arguments: Arguments, query: Query | None = None
    ) -> T:
        """Sends an operation and returns its answer."""
        arguments = with_extra_body(self.options, arguments)
        check_not_streamed(operation, arguments)
        deadlines = Deadlines(self.options.timeouts)
        call, request = prepared(self.http_client, self.options, operation, JSON, arguments, query)
        response = await self._accepted(call, request, JSON, deadlines)
        deadlines.begun()
        try:
            body = await response.aread()
        except httpx.TimeoutException as cause:
            raise during(call, deadlines.expired(), cause) from cause
        except TimedOutError as error:
            raise during(call, error) from None
        except httpx.RequestError as cause:
            raise cut_off(call, response, cause) from cause
        finally:
            await response.aclose()
        note_body(self._heard, response, body)
        return answer(call, operation, body)

    def stream(self, operation: StreamingOperation[T], arguments: Arguments) -> AsyncStream[T]:
        """Returns a stream that sends its operation when it is first used."""
        arguments = {**with_extra_body(self.options, arguments), "stream": True}
        deadlines = Deadlines(self.options.timeouts)
        call, request = prepared(self.http_client, self.options, operation, EVENT_STREAM, arguments)
        dialect = DIALECTS[operation.dialect]
        reader = ChunkReader(call, dialect, operation.chunk, self.options, deadlines)
        return AsyncStream(lambda: self._accepted(call, request, EVENT_STREAM, deadlines), reader)

    async def _accepted(
        self, call: Call, request: httpx.Request, accept: str, deadlines: Deadlines
    ) -> httpx.Response:
        attempts = Attempts(call, self.options.retries, deadlines)
        while True:
            attempts.begin()
            try:
                response = await self._send(call, request, accept, deadlines)
            except LmdeployError as error:
                wait = attempts.wait_after(error)
            else:
                attempts.answered()
                return response
            await async_sleep(wait)

    async def _send(
        self, call: Call, request: httpx.Request, accept: str, deadlines: Deadlines
    ) -> httpx.Response:
        try:
            waits = limit_waits(request, deadlines)
            if waits.any_but_connect:
                request.extensions["trace"] = waits.async_renew
            with waiting(deadlines.wait):
                response = await self.http_client.send(request, stream=True, follow_redirects=False)
        except TimedOutError as error:
            raise during(call, error) from None
        except httpx.RequestError as cause:
            raise no_answer(call, cause, deadlines) from cause
        note_head(call, response)
        deadlines.answered()
        response.stream = AsyncLimitedStream(response, deadlines.wait)
        if is_acceptable(response, accept):
            return response
        body = bytearray()
        try:
            async for data in response.aiter_bytes():
                body += data
                if len(body) >= MAX_REFUSAL_BYTES:
                    break
        except (httpx.RequestError, TimedOutError):
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
    headers = {"Accept": accept, "Accept-Encoding": "identity", "User-Agent": user_agent(options)}
    content = None
    if operation.method == "POST":
        headers["Content-Type"] = JSON
        content = encoded(operation.name, arguments)
    headers |= operation.headers
    headers |= options.headers
    if options.api_key is not None:
        headers["Authorization"] = f"Bearer {options.api_key}"
    asked = {**options.query, **(query or {})}
    params = {name: value for name, value in asked.items() if value not in (None, [])}
    request = http_client.build_request(
        operation.method,
        url,
        params=params or None,
        headers=headers,
        content=content,
        timeout=None,  # `limit_waits` sets what the deadlines say
    )
    call = Call(
        method=operation.method, url=url, operation=operation.name, mask=Mask(options.api_key)
    )
    return call, request


def with_extra_body(options: Options, arguments: Arguments) -> Arguments:
    """The arguments, with those that all calls of the client have besides."""
    return {**arguments, **options.extra_body}


def user_agent(options: Options) -> str:
    """What the client calls itself, and the caller's own name behind it."""
    return " ".join(filter(None, [USER_AGENT, options.user_agent]))


def encoded(operation: str, arguments: Arguments) -> bytes:
    """The arguments as JSON; what JSON cannot hold is the caller's mistake and named as such."""
    try:
        text = json.dumps(arguments, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode()
    except TypeError as cause:
        raise TypeError(f"{operation}: the arguments cannot be sent as JSON: {cause}") from cause
    except ValueError as cause:
        raise ValueError(f"{operation}: the arguments cannot be sent as JSON: {cause}") from cause


def no_answer(call: Call, cause: httpx.RequestError, deadlines: Deadlines) -> LmdeployError:
    """The error for a request that failed before the head of an answer came."""
    if isinstance(cause, httpx.ConnectTimeout):
        return during(call, deadlines.expired_connecting(), cause)
    if isinstance(cause, httpx.TimeoutException):
        return during(call, deadlines.expired(), cause)
    why = str(cause) or type(cause).__name__
    return during(call, ConnectError(problem=f"no answer: {why}"), cause)


async def async_sleep(seconds: float) -> None:
    """Sleeps under asyncio and trio; imported when it is needed, as httpx does."""
    import anyio

    await anyio.sleep(seconds)


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
