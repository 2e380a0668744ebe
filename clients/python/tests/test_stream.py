"""How streams and clients are opened, left and closed; their content is in the cases."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Iterator

import httpx
import pytest
from loopback import Loopback, Received, answer

from lmdeploy_client import AsyncClient, Client, MalformedEventError, TruncatedError

HEAD = answer(b"", headers={"content-type": "text/event-stream", "transfer-encoding": "chunked"})
EVENT = b'data: {"choices": [{"delta": {"content": "a"}}]}\n\n'
DONE = b"data: [DONE]\n\n"
CLOSED_BY_CLIENT = 5.0  # seconds, far more than a close over loopback takes


def streamed(body: bytes) -> bytes:
    return answer(body, headers={"content-type": "text/event-stream", "x-request-id": "r1"})


def endless(_request: Received) -> Iterator[bytes]:
    yield HEAD
    while True:
        yield b"%x\r\n%b\r\n" % (len(EVENT), EVENT)


def test_chunk_is_given_as_soon_as_it_comes() -> None:
    seen = threading.Event()

    def one_and_then_one(_request: Received) -> Iterator[bytes]:
        yield streamed(EVENT + EVENT + DONE).removesuffix(EVENT + DONE)
        assert seen.wait(CLOSED_BY_CLIENT)
        yield EVENT + DONE

    with Loopback(one_and_then_one) as server, Client(server.url) as client:
        stream = client.chat_completions_stream(model="m", messages=[])
        assert next(stream).choices[0].delta.content == "a"
        seen.set()
        assert len(list(stream)) == 1


def test_headers_are_there_before_the_first_chunk() -> None:
    with Loopback(streamed(DONE)) as server, Client(server.url) as client:
        stream = client.chat_completions_stream(model="m", messages=[])
        assert stream.headers["X-Request-Id"] == "r1"


def test_error_is_raised_once_and_ends_the_stream() -> None:
    body = EVENT + b"data: oops\n\n" + EVENT
    with Loopback(streamed(body)) as server, Client(server.url) as client:
        stream = client.chat_completions_stream(model="m", messages=[])
        next(stream)
        with pytest.raises(MalformedEventError):
            next(stream)
        assert list(stream) == []


def test_leaving_the_with_block_closes_the_connection() -> None:
    with Loopback(endless) as server, Client(server.url) as client:
        with client.chat_completions_stream(model="m", messages=[]) as stream:
            next(stream)
        assert server.gone.wait(CLOSED_BY_CLIENT)
        assert list(stream) == []
        stream.close()


def test_dropping_the_stream_closes_the_connection() -> None:
    with Loopback(endless) as server, Client(server.url) as client:
        for _ in client.chat_completions_stream(model="m", messages=[]):
            break
        gc.collect()
        assert server.gone.wait(CLOSED_BY_CLIENT)


def test_end_closes_the_connection_of_a_server_that_goes_on() -> None:
    def on_and_on(request: Received) -> Iterator[bytes]:
        yield HEAD + b"%x\r\n%b\r\n" % (len(DONE), DONE)
        yield from endless(request)

    with Loopback(on_and_on) as server, Client(server.url) as client:
        assert list(client.chat_completions_stream(model="m", messages=[])) == []
        assert server.gone.wait(CLOSED_BY_CLIENT)


def test_truncation_can_be_allowed_for_one_call() -> None:
    with Loopback(streamed(EVENT)) as server, Client(server.url) as client:
        patient = client.with_options(allow_truncated=True)
        assert len(list(patient.chat_completions_stream(model="m", messages=[]))) == 1
        with pytest.raises(TruncatedError):
            list(client.chat_completions_stream(model="m", messages=[]))


def test_client_with_options_leaves_the_connections_open() -> None:
    with Loopback(streamed(DONE)) as server, Client(server.url) as client:
        client.with_options(max_event_bytes=1).close()
        assert list(client.chat_completions_stream(model="m", messages=[])) == []


def test_http_client_of_ones_own_is_not_closed() -> None:
    http_client = httpx.Client()
    with Client("http://host", http_client=http_client):
        pass
    assert not http_client.is_closed


def test_client_may_be_closed_twice() -> None:
    client = Client("http://host")
    client.close()
    client.close()


def test_async_stream_is_left_like_the_other() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            async with client.chat_completions_stream(model="m", messages=[]) as stream:
                await anext(stream)
            assert await asyncio.to_thread(server.gone.wait, CLOSED_BY_CLIENT)
            assert [chunk async for chunk in stream] == []
            await stream.close()
        await client.close()

    with Loopback(endless) as server:
        asyncio.run(run())


def test_async_stream_sends_its_request_when_awaited() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            stream = client.chat_completions_stream(model="m", messages=[])
            assert server.requests == []
            with pytest.raises(RuntimeError, match="before its request is sent"):
                _ = stream.headers
            assert (await stream).headers["X-Request-Id"] == "r1"
            assert len([chunk async for chunk in stream]) == 1

    with Loopback(streamed(EVENT + DONE)) as server:
        asyncio.run(run())


def test_async_stream_sends_its_request_when_first_read() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            stream = client.chat_completions_stream(model="m", messages=[])
            assert len([chunk async for chunk in stream]) == 1

    with Loopback(streamed(EVENT + DONE)) as server:
        asyncio.run(run())


def test_async_stream_closed_before_its_request_sends_none() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            stream = client.chat_completions_stream(model="m", messages=[])
            await stream.close()
            assert [chunk async for chunk in stream] == []

    with Loopback(b"") as server:
        asyncio.run(run())
        assert server.requests == []


def test_async_stream_that_was_dropped_closes_the_connection() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            async for _ in client.chat_completions_stream(model="m", messages=[]):
                break
            gc.collect()
            assert await asyncio.to_thread(server.gone.wait, CLOSED_BY_CLIENT)

    with Loopback(endless) as server:
        asyncio.run(run())


def test_cancelling_the_reader_closes_the_connection_and_stays_visible() -> None:
    def one_and_no_more(_request: Received) -> Iterator[bytes]:
        yield HEAD + b"%x\r\n%b\r\n" % (len(EVENT), EVENT)
        assert cancelled.wait(CLOSED_BY_CLIENT)
        yield from endless(_request)

    async def run() -> None:
        async with AsyncClient(server.url) as client:
            stream = await client.chat_completions_stream(model="m", messages=[])
            await anext(stream)
            reader = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0)  # the reader starts, and waits for bytes
            reader.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reader
            cancelled.set()
            assert await asyncio.to_thread(server.gone.wait, CLOSED_BY_CLIENT)

    cancelled = threading.Event()
    with Loopback(one_and_no_more) as server:
        asyncio.run(run())


def test_async_http_client_of_ones_own_is_not_closed() -> None:
    async def run() -> None:
        async with httpx.AsyncClient() as http_client:
            async with AsyncClient("http://host", http_client=http_client):
                pass
            assert not http_client.is_closed

    asyncio.run(run())
