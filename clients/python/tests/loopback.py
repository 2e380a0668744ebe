"""A server on a plain socket: answers with exactly the bytes it is given, keeps what it got."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Any


@dataclass
class Received:
    """One request as it came over the wire."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body) if self.body else None


Answer = bytes | Callable[[Received], Iterable[bytes]]


class Loopback:
    """Answers each connection once, then closes it. `gone` is set when a client left early."""

    def __init__(self, answer: Answer) -> None:
        self.requests: list[Received] = []
        self.gone = threading.Event()
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)  # wakes accept()
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                self._answer_one(connection)

    def _answer_one(self, connection: socket.socket) -> None:
        request = _received(connection)
        self.requests.append(request)
        pieces = [self._answer] if isinstance(self._answer, bytes) else self._answer(request)
        try:
            for piece in pieces:
                connection.sendall(piece)
        except OSError:
            self.gone.set()
            return
        connection.shutdown(socket.SHUT_WR)
        connection.recv(1)  # until the client has closed too, so that no reset overtakes the bytes


def answer(
    body: bytes,
    *,
    status: int = 200,
    reason: str = "OK",
    headers: dict[str, str] | None = None,
    cut: bool = False,
) -> bytes:
    """The bytes of a whole answer; a `cut` one promises 100 bytes more than it has."""
    fields = {name.lower(): value for name, value in (headers or {}).items()}
    if "transfer-encoding" not in fields:
        fields.setdefault("content-length", str(len(body) + 100 * cut))
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {fields[name]}" for name in fields)]
    return "\r\n".join([*lines, "connection: close", "", ""]).encode("latin-1") + body


def _received(connection: socket.socket) -> Received:
    with connection.makefile("rb") as file:
        method, path, _ = file.readline().decode("latin-1").split(" ")
        headers = {}
        while line := file.readline().decode("latin-1").strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = file.read(int(headers.get("content-length", "0")))
    return Received(method, path, headers, body)
