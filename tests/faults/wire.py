"""One connection as the server sees it: what came, what was taken, and when the client left."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Callable
from typing import Literal, cast

# How many bytes are written at once, so that `sent` is exact to this when a client stops reading.
WRITTEN_AT_ONCE = 4096

RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER: on, 0 seconds

Departure = Literal["client_closed", "client_reset"]


class Wire(asyncio.Protocol):
    """A socket, plain or TLS. `gone` is done once the client has left, and says how."""

    def __init__(self) -> None:
        self.sent = 0
        self.gone: asyncio.Future[Departure] = asyncio.get_running_loop().create_future()
        self._unread = bytearray()
        self._arrived = asyncio.Event()
        self._taken = asyncio.Event()
        self._taken.set()

    @property
    def idle(self) -> bool:
        """Whether nothing came that was not read."""
        return not self._unread

    async def send(self, data: bytes) -> None:
        """Returns when the kernel has taken it all: a client that does not read is waited for."""
        for start in range(0, len(data), WRITTEN_AT_ONCE):
            piece = data[start : start + WRITTEN_AT_ONCE]
            self._transport.write(piece)
            await asyncio.sleep(0)  # so that the client's departure is seen between two pieces
            await self._taken.wait()
            self.sent += len(piece)

    async def read_until(self, mark: bytes) -> bytes:
        """Reads up to a mark, which is read too."""
        return await self._read(
            lambda unread: unread.find(mark) + len(mark) if mark in unread else None
        )

    async def read_exactly(self, size: int) -> bytes:
        """Reads so many bytes."""
        return await self._read(lambda unread: size if len(unread) >= size else None)

    def close(self) -> None:
        """Ends the connection in order; the client reads all that was sent."""
        self._transport.close()

    def reset(self) -> None:
        """Ends the connection by an RST; the client may lose what it has not read yet."""
        plain: socket.socket | None = self._transport.get_extra_info("socket")
        if plain is not None and plain.fileno() >= 0:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
        self._transport.abort()

    async def _read(self, end_in: Callable[[bytearray], int | None]) -> bytes:
        while (end := end_in(self._unread)) is None:
            self._arrived.clear()
            await self._arrived.wait()
        data = bytes(self._unread[:end])
        del self._unread[:end]
        return data

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.set_write_buffer_limits(1)  # with 0, asyncio's TLS never resumes

    def data_received(self, data: bytes) -> None:
        self._unread += data
        self._arrived.set()

    def eof_received(self) -> None:
        self._leave("client_closed")

    def connection_lost(self, error: Exception | None) -> None:
        self._leave("client_reset" if error else "client_closed")
        self._taken.set()

    def pause_writing(self) -> None:
        self._taken.clear()

    def resume_writing(self) -> None:
        self._taken.set()

    def _leave(self, how: Departure) -> None:
        if not self.gone.done():
            self.gone.set_result(how)
