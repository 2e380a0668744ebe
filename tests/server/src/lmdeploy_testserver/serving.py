"""Runs LMDeploy's apps on a given socket.

LMDeploy's `serve()` and `proxy()` end with a call of `uvicorn.run`, which takes no socket and does
not say when the server is ready. This is put in its place.
"""

import socket
from collections.abc import Callable
from typing import Any

import uvicorn

# Seconds that a client which does not read may hold up the end of the server.
SHUTDOWN_GRACE = 1


def replace_uvicorn_run(
    listener: socket.socket,
    on_ready: Callable[[], None],
    on_shutdown: Callable[[], None] = lambda: None,
) -> None:
    """Make `uvicorn.run` serve on `listener` until SIGINT or SIGTERM, in this process.

    It calls `on_ready` when requests are answered, and `on_shutdown` before it waits for the
    answers under way.
    """

    def run(app: Any, **settings: Any) -> None:
        settings["timeout_graceful_shutdown"] = SHUTDOWN_GRACE
        _Server(uvicorn.Config(app, **settings), on_ready, on_shutdown).run([listener])

    uvicorn.run = run


class _Server(uvicorn.Server):
    def __init__(
        self,
        config: uvicorn.Config,
        on_ready: Callable[[], None],
        on_shutdown: Callable[[], None],
    ) -> None:
        super().__init__(config)
        self._on_ready = on_ready
        self._on_shutdown = on_shutdown

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_shutdown()
        await super().shutdown(sockets)
