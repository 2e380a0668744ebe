"""The server's own small HTTP interface, by which a test run starts scripts and reads reports."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from tests.faults.script import Script


class Control:
    """`POST /scripts`, `POST /scripts/1/mark`, `GET /scripts/1`, `DELETE /scripts/1`."""

    def __init__(self) -> None:
        self._scripts: dict[str, Script] = {}
        self._started = 0

    async def open(self) -> str:
        """Takes requests from now on, at the URL it returns."""
        server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, path, body = await _request(reader)
        try:
            status, answer = 200, await self._do(method, path, body)
        except (ValueError, KeyError, TimeoutError) as error:
            status, answer = 400, {"error": f"{method} {path}: {type(error).__name__}: {error}"}
        content = json.dumps(answer).encode()
        head = (
            f"HTTP/1.1 {status} Control\r\ncontent-type: application/json\r\n"
            f"content-length: {len(content)}\r\nconnection: close\r\n\r\n"
        )
        writer.write(head.encode() + content)
        await writer.drain()
        writer.close()

    async def _do(self, method: str, path: str, body: bytes) -> dict[str, Any]:
        if (method, path) == ("POST", "/scripts"):
            script = Script(json.loads(body))
            self._started += 1
            self._scripts[str(self._started)] = script
            return {"script": f"/scripts/{self._started}", "url": script.url}
        _, collection, number, *action = path.split("/")
        if collection != "scripts":
            raise ValueError("there are scripts only")
        script = self._scripts[number]
        if (method, action) == ("POST", ["mark"]):
            await script.mark()
            return {}
        if (method, action) == ("GET", []):
            return await script.report()
        if (method, action) == ("DELETE", []):
            self._scripts.pop(number).drop()
            return {}
        raise ValueError("a script can be read, marked and deleted")


async def _request(reader: asyncio.StreamReader) -> tuple[str, str, bytes]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    request_line, *lines = head.strip().split("\r\n")
    method, path, _ = request_line.split(" ")
    size = 0
    for line in lines:
        name, _, value = line.partition(":")
        if name.lower() == "content-length":
            size = int(value)
    return method, path, await reader.readexactly(size)
