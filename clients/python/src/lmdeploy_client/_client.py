"""The clients: how they are made, set and closed. What they can do is in `_operations`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import NoReturn, TypeVar, Unpack

import httpx

from ._async_operations import AsyncOperations
from ._operations import Operations
from ._options import Settings, options_of
from ._raw import Heard, RawResponse, raw_response
from ._transport import LIMITS, AsyncTransport, Transport, trust

T = TypeVar("T")

_NO_PICKLE = "a client cannot be pickled or copied: it holds a key and connections; make another"


class Client(Operations):
    """A client for one LMDeploy server; may be shared by threads.

    Args:
        base_url: Where the server is, such as `"http://localhost:23333"`. A path is kept, for
            servers behind a gateway. Default: what `LMDEPLOY_BASE_URL` in the environment holds.
        http_client: Your own `httpx.Client`, for proxies, certificates or tests. You close it. Its
            timeouts are not used.
        settings: See `Settings`.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        http_client: httpx.Client | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        options = options_of(base_url, settings)
        self._owns_http_client = http_client is None
        self._transport = Transport(
            options, http_client or httpx.Client(limits=LIMITS, verify=trust(options))
        )

    def with_options(self, **settings: Unpack[Settings]) -> Client:
        """A client with other settings on the same connections, which stay this client's to close.

        `client.with_options(allow_truncated=True).chat_completions_stream(…)` sets them for a call.
        Headers, query and extra body are added to this client's; all else takes its place.
        """
        return self._with(settings)

    def raw(self, ask: Callable[[Client], T]) -> RawResponse[T]:
        """Returns the answer to one call as it came, beside what the call returns.

        `client.raw(lambda client: client.list_models())` has `status`, `headers`, `body` and
        `value`. The call must not be a stream, which has `status` and `headers` of its own.
        """
        heard: list[Heard] = []
        return raw_response(heard, ask(self._with({}, heard)))

    def close(self) -> None:
        """Closes the connections. May be called twice."""
        if self._owns_http_client:
            self._transport.http_client.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._transport.options.base_url!r})"

    def __getstate__(self) -> NoReturn:
        raise TypeError(_NO_PICKLE)

    def _with(self, settings: Settings, heard: list[Heard] | None = None) -> Client:
        other = type(self).__new__(type(self))
        vars(other).update(vars(self), _owns_http_client=False)
        options = self._transport.options.evolved(settings)
        other._transport = Transport(options, self._transport.http_client, heard)
        return other


class AsyncClient(AsyncOperations):
    """The same client for `async` programs. For one event loop. Its streams want `async with`.

    Args:
        base_url: Where the server is, such as `"http://localhost:23333"`. A path is kept, for
            servers behind a gateway. Default: what `LMDEPLOY_BASE_URL` in the environment holds.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates or tests. You close
            it. Its timeouts are not used.
        settings: See `Settings`.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        http_client: httpx.AsyncClient | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        options = options_of(base_url, settings)
        self._owns_http_client = http_client is None
        self._transport = AsyncTransport(
            options, http_client or httpx.AsyncClient(limits=LIMITS, verify=trust(options))
        )

    def with_options(self, **settings: Unpack[Settings]) -> AsyncClient:
        """A client with other settings on the same connections, which stay this client's to close.

        `client.with_options(allow_truncated=True).chat_completions_stream(…)` sets them for a call.
        Headers, query and extra body are added to this client's; all else takes its place.
        """
        return self._with(settings)

    async def raw(self, ask: Callable[[AsyncClient], Awaitable[T]]) -> RawResponse[T]:
        """Returns the answer to one call as it came, beside what the call returns.

        `await client.raw(lambda client: client.list_models())` has `status`, `headers`, `body`
        and `value`. The call must not be a stream, which has `status` and `headers` of its own.
        """
        heard: list[Heard] = []
        return raw_response(heard, await ask(self._with({}, heard)))

    async def close(self) -> None:
        """Closes the connections. May be called twice."""
        if self._owns_http_client:
            await self._transport.http_client.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._transport.options.base_url!r})"

    def __getstate__(self) -> NoReturn:
        raise TypeError(_NO_PICKLE)

    def _with(self, settings: Settings, heard: list[Heard] | None = None) -> AsyncClient:
        other = type(self).__new__(type(self))
        vars(other).update(vars(self), _owns_http_client=False)
        options = self._transport.options.evolved(settings)
        other._transport = AsyncTransport(options, self._transport.http_client, heard)
        return other
