"""The Python client on a real LMDeploy: no stream loses anything, and each gives its slot back."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator

import pytest
from embedded import embedded_server
from lmdeploy_client import AsyncClient, ChatCompletionRequest, Client

STREAMS = 200
LIMIT = 30.0  # seconds that a test may wait for the server

# An answer that would go on for minutes.
ENDLESS = {"text": "tick " * 2000, "tokens_per_second": 20}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with embedded_server() as url:
        yield url


@pytest.fixture(scope="module")
def server_with_one_slot() -> Iterator[str]:
    with embedded_server("--max-batch-size", "1") as url:
        yield url


def saying(script: object) -> ChatCompletionRequest:
    text = f"<<{json.dumps(script)}>>"
    return {"model": "tiny", "messages": [{"role": "user", "content": text}]}


def test_200_streams_at_once_lose_nothing(server: str) -> None:
    """Each has an answer of its own, in pieces, with text outside the BMP."""
    answers = [f"Stream {n} says {n * n} \N{MUSICAL SYMBOL G CLEF} " * 5 for n in range(STREAMS)]

    async def read(client: AsyncClient, answer: str) -> str:
        request = saying({"text": answer, "tokens_per_second": 200})
        async with client.chat_completions_stream(**request) as stream:
            return "".join([c.choices[0].delta.content or "" async for c in stream if c.choices])

    async def read_all() -> list[str]:
        async with AsyncClient(server) as client:
            return await asyncio.gather(*(read(client, answer) for answer in answers))

    assert asyncio.run(asyncio.wait_for(read_all(), 4 * LIMIT)) == answers


def test_leaving_a_stream_midway_gives_its_slot_back(server_with_one_slot: str) -> None:
    """The server has one slot: a second request is answered only when the first is gone."""
    with Client(server_with_one_slot) as client:
        with client.chat_completions_stream(**saying(ENDLESS)) as stream:
            first = next(iter(stream))
            assert first.choices
        assert answered_in_time(client)


def test_a_stream_that_is_read_holds_the_slot(server_with_one_slot: str) -> None:
    """Else the test before would prove nothing."""
    with Client(server_with_one_slot) as client:
        with client.chat_completions_stream(**saying(ENDLESS)) as stream:
            next(iter(stream))
            second = threading.Thread(
                target=client.chat_completions, kwargs=saying({"text": "Hello!"})
            )
            second.start()
            second.join(0.5)
            assert second.is_alive()
        second.join(LIMIT)
        assert not second.is_alive()


def test_an_async_stream_whose_task_is_cancelled_gives_its_slot_back(
    server_with_one_slot: str,
) -> None:
    async def cancel_midway() -> str | None:
        async with AsyncClient(server_with_one_slot) as client:
            begun = asyncio.Event()

            async def read() -> None:
                async with client.chat_completions_stream(**saying(ENDLESS)) as stream:
                    async for _ in stream:
                        begun.set()

            reading = asyncio.create_task(read())
            await asyncio.wait_for(begun.wait(), LIMIT)
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
            reply = await asyncio.wait_for(
                client.chat_completions(**saying({"text": "Hello!"})), LIMIT
            )
            return str(reply.choices[0].message.content)

    assert asyncio.run(cancel_midway()) == "Hello!"


def answered_in_time(client: Client) -> bool:
    reply = client.chat_completions(**saying({"text": "Hello!"}))
    return reply.choices[0].message.content == "Hello!"
