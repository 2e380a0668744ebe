"""Closing a stream from elsewhere wakes its reader, and what ended well leaves its connection."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
import trio
import trio.testing
from loopback import Loopback, Received, answer

from lmdeploy_client import AsyncClient, AsyncStream, Client, Stream, StreamCancelledError

HEAD = answer(b"", headers={"content-type": "text/event-stream", "transfer-encoding": "chunked"})
EVENT = b'data: {"choices": [{"delta": {"content": "a"}}]}\n\n'
DONE = b"data: [DONE]\n\n"
CLOSED = 5.0  # seconds, far more than a close over loopback takes


class OneEvent:
    """Sends one event, then nothing until the client has been closed."""

    def __init__(self) -> None:
        self.closed = threading.Event()

    def __call__(self, _request: Received) -> Iterator[bytes]:
        yield HEAD + b"%x\r\n%b\r\n" % (len(EVENT), EVENT)
        assert self.closed.wait(CLOSED)
        while True:
            yield b"1\r\n\n\r\n"


def close_while_read(stream: Stream[Any]) -> None:
    while not stream._turn.locked():
        time.sleep(0.001)
    stream.close()


def test_closing_from_another_thread_wakes_the_reader() -> None:
    one_event = OneEvent()
    with Loopback(one_event) as server, Client(server.url) as client:
        stream = client.chat_completions_stream(model="m", messages=[])
        next(stream)
        closer = threading.Thread(target=close_while_read, args=(stream,))
        closer.start()
        with pytest.raises(StreamCancelledError, match="after 1 event ") as caught:
            next(stream)
        one_event.closed.set()
        assert server.gone.wait(CLOSED)
        assert list(stream) == []
        assert stream._response.is_closed
        closer.join()
    assert (caught.value.kind, caught.value.status, caught.value.events) == ("cancelled", 200, 1)


def test_closing_from_another_task_wakes_the_reader() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            stream = await client.chat_completions_stream(model="m", messages=[])
            await anext(stream)
            reader = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0.05)
            await stream.close()
            with pytest.raises(StreamCancelledError):
                await reader
            one_event.closed.set()
            assert await asyncio.to_thread(server.gone.wait, CLOSED)
            assert [chunk async for chunk in stream] == []

    one_event = OneEvent()
    with Loopback(one_event) as server:
        asyncio.run(run())


def test_closing_wakes_a_task_that_waits_for_the_answer() -> None:
    def silent(_request: Received) -> Iterator[bytes]:
        received.set()
        assert closed.wait(CLOSED)
        yield b""

    async def run() -> None:
        async with AsyncClient(server.url) as client:
            stream = client.chat_completions_stream(model="m", messages=[])
            reader = asyncio.ensure_future(anext(stream))
            assert await asyncio.to_thread(received.wait, CLOSED)
            await stream.close()
            with pytest.raises(StreamCancelledError):
                await reader
            closed.set()

    received, closed = threading.Event(), threading.Event()
    with Loopback(silent) as server:
        asyncio.run(run())


def test_streams_and_cancelling_work_under_trio() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            async with client.chat_completions_stream(model="m", messages=[]) as stream:
                await anext(stream)
                async with trio.open_nursery() as nursery:
                    nursery.start_soon(expect_cancelled, stream)
                    await trio.testing.wait_all_tasks_blocked()
                    await stream.close()
            one_event.closed.set()

    async def expect_cancelled(stream: AsyncStream[Any]) -> None:
        with pytest.raises(StreamCancelledError):
            await anext(stream)

    one_event = OneEvent()
    with Loopback(one_event) as server:
        trio.run(run)


class Reused:
    """A server that keeps connections, and counts them."""

    def __init__(self, *pieces: bytes) -> None:
        self.connections = set[object]()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                outer.connections.add(self.client_address)
                self.rfile.read(int(self.headers["content-length"]))
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.send_header("transfer-encoding", "chunked")
                self.end_headers()
                for piece in pieces:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
                self.wfile.write(b"0\r\n\r\n")

            def log_message(self, *_arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Reused:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


LITTLE = [EVENT, DONE, b"\n" * 1000]
MUCH = [EVENT, DONE, *[b"\n" * 10_000] * 8]


@pytest.mark.parametrize(("pieces", "connections"), [(LITTLE, 1), (MUCH, 3)])
def test_connection_is_used_again_if_little_is_left(pieces: list[bytes], connections: int) -> None:
    with Reused(*pieces) as server, Client(server.url) as client:
        for _ in range(3):
            assert len(list(client.chat_completions_stream(model="m", messages=[]))) == 1
        assert len(server.connections) == connections


@pytest.mark.parametrize(("pieces", "connections"), [(LITTLE, 1), (MUCH, 3)])
def test_async_connection_is_used_again_if_little_is_left(
    pieces: list[bytes], connections: int
) -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            for _ in range(3):
                stream = client.chat_completions_stream(model="m", messages=[])
                assert len([chunk async for chunk in stream]) == 1

    with Reused(*pieces) as server:
        asyncio.run(run())
        assert len(server.connections) == connections


def test_waiting_for_the_end_of_the_body_has_an_end() -> None:
    def never_ending(_request: Received) -> Iterator[bytes]:
        yield HEAD + b"%x\r\n%b\r\n" % (len(DONE), DONE)
        assert left.wait(CLOSED)

    left = threading.Event()
    with Loopback(never_ending) as server, Client(server.url) as client:
        assert list(client.chat_completions_stream(model="m", messages=[])) == []
        left.set()
