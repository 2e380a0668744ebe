"""The clients: how they are made, set and closed. What they can do is in `_operations`."""

from __future__ import annotations

from copy import copy
from types import TracebackType
from typing import Unpack

import attrs
import httpx

from ._async_operations import AsyncOperations
from ._operations import Operations
from ._options import Options, Settings
from ._transport import LIMITS, AsyncTransport, Transport, trust


class Client(Operations):
    """A client for one LMDeploy server; may be shared by threads.

    Args:
        base_url: Where the server is, such as `"http://localhost:23333"`. A path is kept, for
            servers behind a gateway.
        http_client: Your own `httpx.Client`, for proxies, certificates or tests. You close it. Its
            timeouts are not used.
        settings: See `Settings`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        http_client: httpx.Client | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        options = Options(base_url=base_url, **settings)
        self._owns_http_client = http_client is None
        self._transport = Transport(
            options, http_client or httpx.Client(limits=LIMITS, verify=trust(options))
        )

    def with_options(self, **settings: Unpack[Settings]) -> Client:
        """A client with other settings on the same connections, which stay this client's to close.

        `client.with_options(allow_truncated=True).chat_completions_stream(…)` sets them for a call.
        """
        other = copy(self)
        other._owns_http_client = False
        other._transport = Transport(
            attrs.evolve(self._transport.options, **settings), self._transport.http_client
        )
        return other

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


class AsyncClient(AsyncOperations):
    """The same client for `async` programs. For one event loop. Its streams want `async with`.

    Args:
        base_url: Where the server is, such as `"http://localhost:23333"`. A path is kept, for
            servers behind a gateway.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates or tests. You close
            it. Its timeouts are not used.
        settings: See `Settings`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        http_client: httpx.AsyncClient | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        options = Options(base_url=base_url, **settings)
        self._owns_http_client = http_client is None
        self._transport = AsyncTransport(
            options, http_client or httpx.AsyncClient(limits=LIMITS, verify=trust(options))
        )

    def with_options(self, **settings: Unpack[Settings]) -> AsyncClient:
        """A client with other settings on the same connections, which stay this client's to close.

        `client.with_options(allow_truncated=True).chat_completions_stream(…)` sets them for a call.
        """
        other = copy(self)
        other._owns_http_client = False
        other._transport = AsyncTransport(
            attrs.evolve(self._transport.options, **settings), self._transport.http_client
        )
        return other

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
