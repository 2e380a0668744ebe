"""The ways in which a port is there: open, refusing, open later, or full."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable

Accept = Callable[[socket.socket], Awaitable[None]]

# Linux takes one connection more than the backlog says, and drops what asks beyond it.
FULL_BACKLOG = 0


class Listener:
    """One port of 127.0.0.1, which is ours whether or not it is open."""

    def __init__(self, accept: Accept) -> None:
        self._accept = accept
        self._tasks: set[asyncio.Task[None]] = set()
        self._fillers: list[socket.socket] = []
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self._socket.setblocking(False)

    @property
    def port(self) -> int:
        port: int = self._socket.getsockname()[1]
        return port

    def open(self) -> None:
        """Takes connections from now on. Before, they are refused."""
        self._socket.listen()
        self._start(self._serve())

    def open_after(self, seconds: float) -> None:
        """Refuses at first."""
        asyncio.get_running_loop().call_later(seconds, self.open)

    def fill(self) -> None:
        """Lets every connection wait that asks from now on: its SYN is dropped."""
        self._socket.listen(FULL_BACKLOG)
        filler = socket.create_connection(self._socket.getsockname())
        self._fillers.append(filler)

    def refuse(self) -> None:
        """Refuses from now on, without giving the port away."""
        self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        for open_socket in [*self._fillers, self._socket]:
            open_socket.close()

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                accepted, _ = await loop.sock_accept(self._socket)
            except OSError:
                return  # refuses from now on
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._start(self._accept(accepted))

    def _start(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
