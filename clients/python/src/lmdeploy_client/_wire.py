"""The connection under an answer: its reads keep to deadlines, and it can be cut.

httpx sets one timeout for all reads of a head, and one for all of a body. Five waits need another
one for each read, so the network stream (https://www.encode.io/httpcore/network-streams/) of a
connection is taught once to ask the call that reads how long it may wait. To other users of the
same HTTP client it stays what it was. Over HTTP/2, which only an HTTP client of your own speaks,
calls share a connection: there, waits are only looked at between reads.
"""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Protocol, cast

import httpx

from ._timeouts import Deadlines

Wait = Callable[[], float | None]

# How long whatever this thread or task reads now may wait.
_WAIT: ContextVar[Wait | None] = ContextVar("wait", default=None)

# Where httpx shows a connection that it made, and where it reads a request's timeouts again.
CONNECTED = "connection.connect_tcp.complete"
RENEWED = frozenset(
    {"http11.send_request_headers.started", "http11.receive_response_headers.started"}
)


class HeadWaits:
    """What a request may wait for until the head of its answer, as httpx takes it."""

    def __init__(self, deadlines: Deadlines) -> None:
        self._deadlines = deadlines
        wait, left = deadlines.wait(), deadlines.left()
        self.any_but_connect = wait is not None
        self.seconds = {
            "connect": deadlines.connecting(),
            "pool": left,
            "write": wait,
            "read": wait,
        }

    def renew(self, step: str, info: Mapping[str, object]) -> None:
        """Takes the time off that connecting and sending took; a `trace` of httpx."""
        if step == CONNECTED:
            _teach(cast("_Network", info["return_value"]))
        elif step in RENEWED:
            self.seconds["write"] = self.seconds["read"] = self._deadlines.wait()

    async def async_renew(self, step: str, info: Mapping[str, object]) -> None:
        """The same for `async` programs."""
        self.renew(step, info)


def limit_waits(request: httpx.Request, deadlines: Deadlines) -> HeadWaits:
    """Lets a request wait no longer than the deadlines say."""
    waits = HeadWaits(deadlines)
    request.extensions = {"timeout": waits.seconds}
    return waits


@contextmanager
def waiting(wait: Wait | None) -> Generator[None, None, None]:
    """Lets what is read within wait no longer than it says."""
    token = _WAIT.set(wait)
    try:
        yield
    finally:
        _WAIT.reset(token)


class LimitedStream(httpx.SyncByteStream):
    """The body of an answer, read within deadlines."""

    def __init__(self, response: httpx.Response, wait: Wait) -> None:
        self._body = cast("httpx.SyncByteStream", response.stream)
        self._wait = wait
        self._wait_of_read = _taught(response, wait)

    def __iter__(self) -> Iterator[bytes]:
        body = iter(self._body)
        while True:
            with waiting(self._wait_of_read):
                data = next(body, None)
            if data is None:
                return
            yield data
            self._wait()

    def close(self) -> None:
        """Gives the connection back to its pool, or closes it if the body was not read whole."""
        self._body.close()


class AsyncLimitedStream(httpx.AsyncByteStream):
    """The same for `async` programs."""

    def __init__(self, response: httpx.Response, wait: Wait) -> None:
        self._body = cast("httpx.AsyncByteStream", response.stream)
        self._wait = wait
        self._wait_of_read = _taught(response, wait)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        body = aiter(self._body)
        while True:
            with waiting(self._wait_of_read):
                data = await anext(body, None)
            if data is None:
                return
            yield data
            self._wait()

    async def aclose(self) -> None:
        """Gives the connection back to its pool, or closes it if the body was not read whole."""
        await self._body.aclose()


def cut(response: httpx.Response) -> None:
    """Wakes whoever waits for bytes of an answer, in any thread. Closing would not."""
    network = _network(response)
    connection = network and network.get_extra_info("socket")
    if isinstance(connection, socket.socket):
        with suppress(OSError):  # it is gone already
            # Not what an SSLSocket makes of it, for that takes the state away from its reader.
            socket.socket.shutdown(connection, socket.SHUT_RDWR)


class _Network(Protocol):
    """What is used of a network stream of httpcore, sync or async."""

    read: Callable[..., object]

    def get_extra_info(self, info: str) -> object: ...


def _network(response: httpx.Response) -> _Network | None:
    """The connection that an answer has for itself, if there is one."""
    shared = response.http_version == "HTTP/2"
    return None if shared else response.extensions.get("network_stream")


def _taught(response: httpx.Response, wait: Wait) -> Wait | None:
    """The wait, if the connection under the answer asks for it."""
    network = _network(response)
    if network is None:
        return None
    _teach(network)
    return wait


def _teach(network: _Network) -> None:
    if "read" in vars(network):
        return
    read = network.read

    def read_in_time(max_bytes: int, timeout: float | None = None) -> object:
        wait = _WAIT.get()
        return read(max_bytes, timeout if wait is None else wait())  # an async one is awaitable

    network.read = read_in_time
