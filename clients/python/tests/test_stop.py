"""What a caller sees of a stream that ends at a stop string; the matching is in the properties."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from loopback import Loopback, answer

from lmdeploy_client import AsyncClient, Client, StopMatcher, TruncatedError

DONE = b"data: [DONE]\n\n"


def events(*chunks: dict[str, Any]) -> bytes:
    return b"".join(b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in chunks)


def says(text: str, index: int = 0, **choice: Any) -> dict[str, Any]:
    return {"id": "c", "choices": [{"index": index, "delta": {"content": text}, **choice}]}


def serves(body: bytes) -> Loopback:
    return Loopback(answer(body, headers={"content-type": "text/event-stream"}))


def test_nothing_of_a_stop_string_is_shown_and_the_answer_ends_before_it() -> None:
    body = events(says("Hi."), says("\n"), says("\nUs"), says("er: no"), says("more")) + DONE
    with serves(body) as server, Client(server.url) as client:
        stream = client.chat_completions_stream(model="m", messages=[], stop_on=["\n\nUser:"])
        assert [chunk.choices[0].delta.content for chunk in stream] == ["Hi.", "", "", ""]
        assert stream.stopped_on == "\n\nUser:"
        assert stream.text == "Hi."
        assert stream.response is not None
        assert stream.response.choices[0].message.content == "Hi."
        assert stream.response.choices[0].finish_reason == "stop"


def test_what_only_looked_like_a_stop_string_is_shown_with_the_finish_reason() -> None:
    body = events(says("a#"), says("", finish_reason="length")) + DONE
    with serves(body) as server, Client(server.url) as client:
        stream = client.chat_completions_stream(model="m", messages=[], stop_on="##")
        assert [chunk.choices[0].delta.content for chunk in stream] == ["a", "#"]
        assert stream.stopped_on is None


@pytest.mark.parametrize("end", [DONE, b""])
def test_what_was_held_back_comes_before_the_end_of_the_stream(end: bytes) -> None:
    with serves(events(says("a#")) + end) as server, Client(server.url) as client:
        patient = client.with_options(allow_truncated=True)
        stream = patient.chat_completions_stream(model="m", messages=[], stop_on="##")
        assert [chunk.choices[0].delta.content for chunk in stream] == ["a", "#"]


def test_truncated_stream_gives_what_was_held_back_then_the_error_with_all_of_it() -> None:
    with serves(events(says("a#"))) as server, Client(server.url) as client:
        stream = client.chat_completions_stream(model="m", messages=[], stop_on="##")
        assert [next(stream).choices[0].delta.content for _ in range(2)] == ["a", "#"]
        with pytest.raises(TruncatedError) as caught:
            next(stream)
        assert caught.value.partial == stream.response
        assert stream.text == "a#"


def test_stream_goes_on_until_every_choice_has_ended() -> None:
    body = events(says("a#b"), says("c", 1), says("d"), says("#", 1), says("e")) + DONE
    with serves(body) as server, Client(server.url) as client:
        stream = client.chat_completions_stream(model="m", messages=[], n=2, stop_on="#")
        shown = [(c.choices[0].index, c.choices[0].delta.content) for c in stream]
        assert shown == [(0, "a"), (1, "c"), (0, ""), (1, "")]


def test_prompt_that_stopped_does_not_end_the_one_after_it() -> None:
    def completes(text: str, **more: Any) -> dict[str, Any]:
        return {"choices": [{"index": 0, "text": text, **more}]}

    body = events(
        completes("a#b"),
        completes("c", finish_reason="length"),
        completes("d"),
        completes("", finish_reason="stop"),
    )
    with serves(body + DONE) as server, Client(server.url) as client:
        stream = client.completions_stream(model="m", prompt=["x", "y"], stop_on="#")
        list(stream)
        assert stream.response is not None
        assert [choice.text for choice in stream.response.choices] == ["a", "d"]


def test_generate_stops_too() -> None:
    body = events({"text": "a#", "output_ids": [1, 2], "meta_info": {}}) + DONE
    with serves(body) as server, Client(server.url) as client:
        stream = client.generate_stream(prompt="x", stop_on="#")
        assert [chunk.text for chunk in stream] == ["a"]
        assert stream.stopped_on == "#"


def test_async_stream_stops_like_the_other() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            stream = client.chat_completions_stream(model="m", messages=[], stop_on="#")
            async with stream:
                assert [chunk.choices[0].delta.content async for chunk in stream] == ["a"]
            assert (stream.stopped_on, stream.text) == ("#", "a")

    with serves(events(says("a#b"), says("c"))) as server:
        asyncio.run(run())


def test_empty_stop_string_is_refused() -> None:
    with (
        serves(DONE) as server,
        Client(server.url) as client,
        pytest.raises(ValueError, match="empty text"),
    ):
        client.chat_completions_stream(model="m", messages=[], stop_on=["a", ""])


def test_of_two_stop_strings_that_end_together_the_longer_counts() -> None:
    matcher = StopMatcher(["b", "ab"])
    assert (matcher.feed("xab"), matcher.hit) == ("x", "ab")
