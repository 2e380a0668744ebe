"""What holds for every input: decoders, accumulator and stop strings against plainer readings.

`PROPERTY_EXAMPLES=10000` tries that many inputs of each kind, anew each time; without it a few
hundred are tried, always the same.
"""

from __future__ import annotations

import importlib.util
import json
import os
import tempfile
from typing import Any

import case_files
import msgspec
import pytest
from hypothesis import HealthCheck, configuration, given, settings
from hypothesis import strategies as st

from lmdeploy_client import (
    Accumulator,
    EventDecoder,
    EventTooLargeError,
    LineDecoder,
    LmdeployError,
    StopMatcher,
    events,
)
from lmdeploy_client._decoder import Event
from lmdeploy_client._dialect import DIALECTS, ChunkDecoder
from lmdeploy_client._errors import Call
from lmdeploy_client._mask import Mask
from lmdeploy_client._options import Options
from lmdeploy_client._stop import StopFilter
from lmdeploy_client._stream import ChunkReader

EXAMPLES = os.environ.get("PROPERTY_EXAMPLES")
configuration.set_hypothesis_home_dir(tempfile.gettempdir())
every = settings(
    max_examples=int(EXAMPLES or 200),
    derandomize=EXAMPLES is None,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)

reference_file = importlib.util.spec_from_file_location(
    "reference", case_files.FOLDER / "reference.py"
)
assert reference_file is not None
assert reference_file.loader is not None
reference: Any = importlib.util.module_from_spec(reference_file)
reference_file.loader.exec_module(reference)

# What the rules of event streams turn on, beside bytes of any kind.
TOKENS = [
    *[b"data", b"event", b"id", b"retry", b":", b": ", b" ", b"\n", b"\r", b"\r\n", b"\n\n"],
    *[b"\0", b"\xef\xbb\xbf", b"\xef\xbb", b"\xc3\xa9", b"\xe2\x82", b"\xf0\x9f\x98\x80"],
    *[b"\xff", b"12", b"\xc2\x85", b"\xe2\x80\xa8", b"\v", b"\f", b"\t", b"{", b"a"],
]
bodies = st.lists(st.sampled_from(TOKENS) | st.binary(max_size=4), max_size=40).map(b"".join)


@st.composite
def pieces_of(draw: st.DrawFn, data: bytes) -> list[bytes]:
    """The data, cut at some places; some pieces are empty."""
    places = sorted(draw(st.lists(st.integers(0, len(data)), max_size=12)))
    return [data[start:end] for start, end in zip([0, *places], [*places, len(data)], strict=True)]


@pytest.mark.parametrize("framing", ["events", "lines"])
@every
@given(data=st.data(), body=bodies, limit=st.integers(3, 30) | st.just(10_000))
def test_decoders_read_what_the_standard_says_at_every_cut(
    framing: str, data: st.DataObject, body: bytes, limit: int
) -> None:
    read = reference.read_lines if framing == "lines" else reference.read_events
    decoder: EventDecoder | LineDecoder
    decoder = (LineDecoder if framing == "lines" else EventDecoder)(max_event_bytes=limit)
    got: list[Event] = []
    end = "complete"
    try:
        for piece in data.draw(pieces_of(body)):
            got.extend(decoder.feed(piece))
        if isinstance(decoder, LineDecoder):
            got.extend(decoder.finish())
    except EventTooLargeError:
        end = "event_too_large"
    assert (msgspec.to_builtins(got), end) == read(body, limit)


CHUNKS: dict[str, tuple[str, type]] = {
    "done": ("chat_completions_stream", events.ChatCompletionStreamResponse),
    "message_stop": ("messages_stream", events.AnthropicStreamEvent),
    "response_end": ("responses_stream", events.ResponsesStreamEvent),
}
STREAMS = [
    (CHUNKS[case["dialect"]], case["dialect"], case_files.body(case))
    for parameter in case_files.load("streams")
    for case in [parameter.values[0]]
    if isinstance(case, dict) and case.get("dialect") in CHUNKS and case.get("cuts") != "few"
]


def folded(stream: tuple[tuple[str, type], str, bytes], pieces: list[bytes], *, peek: bool) -> Any:
    """What a stream folds into, and its error; `peek` asks for the answer after every chunk."""
    (operation, chunk), dialect, _ = stream
    call = Call(method="POST", url="http://case/", operation=operation)
    reader: ChunkReader[Any]
    reader = ChunkReader(call, DIALECTS[dialect], chunk, Options(base_url="http://case"))
    accumulator = reader.progress.accumulator
    assert accumulator is not None
    try:
        for piece in pieces:
            for _ in reader.feed(piece):
                if peek:
                    accumulator.response()
            if reader.ended:
                return accumulator.response(), None
        list(reader.finish())
    except LmdeployError as error:
        return error.partial, error.kind
    return accumulator.response(), None


@every
@given(data=st.data(), stream=st.sampled_from(STREAMS), peek=st.booleans())
def test_every_cut_of_a_stream_folds_into_the_same_answer(
    data: st.DataObject, stream: tuple[tuple[str, type], str, bytes], peek: bool
) -> None:
    body = stream[2]
    cut = data.draw(pieces_of(body))
    assert folded(stream, cut, peek=peek) == folded(stream, [body], peek=False)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
calls = st.fixed_dictionaries({"id": st.uuids().map(str), "name": texts, "arguments": texts})
choices = st.fixed_dictionaries(
    {
        "content": texts,
        "reasoning_content": texts,
        "calls": st.lists(calls, max_size=3),
        "output_ids": st.lists(st.integers(0, 2**53), max_size=6),
        "finish_reason": st.sampled_from(["stop", "length", "tool_calls"]),
    }
)


@st.composite
def deltas_of(draw: st.DrawFn, index: int, choice: dict[str, Any]) -> list[dict[str, Any]]:
    """A choice as entries of chunks, in their order."""
    entries: list[dict[str, Any]] = []
    noise: st.SearchStrategy[dict[str, Any]]
    noise = st.sampled_from([{}, {"role": "assistant"}, {"role": "assistant", "tool_calls": None}])
    for name in ("reasoning_content", "content"):
        for piece in draw(parts_of(choice[name])):
            entries.append({"delta": {name: piece, **draw(noise)}})
    for place, call in enumerate(choice["calls"]):
        for number, piece in enumerate(draw(parts_of(call["arguments"]))):
            repeats = number == 0 or draw(st.booleans())
            who = {"name": call["name"]} if repeats else {}
            fragment = {"index": place, "function": {"arguments": piece, **who}}
            if repeats:
                fragment |= {"id": call["id"], "type": "function"}
            entries.append({"delta": {"tool_calls": [fragment]}})
    for token in choice["output_ids"]:
        entries.append({"delta": draw(noise), "output_ids": [token]})
    entries.append({"delta": {}, "finish_reason": choice["finish_reason"]})
    return [{"index": index, **entry} for entry in entries]


@st.composite
def parts_of(draw: st.DrawFn, text: str) -> list[str]:
    """The text, cut at some places."""
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
    return [text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True)]


@every
@given(data=st.data(), whole=st.lists(choices, min_size=1, max_size=3), random=st.randoms())
def test_random_chat_deltas_fold_into_the_answer_they_were_cut_from(
    data: st.DataObject, whole: list[dict[str, Any]], random: Any
) -> None:
    queues = [data.draw(deltas_of(index, choice)) for index, choice in enumerate(whole)]
    accumulator = Accumulator[Any]("chat_completions")
    while any(queues):
        entry = random.choice([queue for queue in queues if queue]).pop(0)
        accumulator.add(json.dumps({"id": "1", "choices": [entry]}))
    response = accumulator.response()
    assert response is not None
    assert [answered(choice) for choice in response.to_dict()["choices"]] == whole


def answered(choice: dict[str, Any]) -> dict[str, Any]:
    message = choice["message"]
    return {
        "content": message.get("content") or "",
        "reasoning_content": message.get("reasoning_content") or "",
        "calls": [
            {"id": call["id"], **call["function"]} for call in message.get("tool_calls") or []
        ],
        "output_ids": choice.get("output_ids") or [],
        "finish_reason": choice["finish_reason"],
    }


FIELDS = [
    "choices",
    "delta",
    "content",
    "tool_calls",
    "function",
    "arguments",
    "index",
    "usage",
    "id",
    "text",
    "meta_info",
    "output_ids",
    "logprobs",
    "finish_reason",
    "type",
    "message",
    "content_block",
    "response",
    "item",
    "output_index",
    "output",
    "role",
    "name",
    "partial_json",
]
KINDS = [
    "message_start",
    "content_block_start",
    "content_block_delta",
    "message_delta",
    "input_json_delta",
    "text_delta",
    "tool_use",
    "response.output_text.delta",
    "response.completed",
    "response.output_item.done",
]
leaves = st.none() | st.booleans() | st.integers(-2, 2) | st.floats(0, 1)
values = st.recursive(
    leaves | st.sampled_from(["", "a", *KINDS]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(FIELDS), inner),
    max_leaves=25,
)
TYPED: dict[str, type] = {
    "chat_completions": events.ChatCompletionStreamResponse,
    "completions": events.CompletionStreamResponse,
    "generate": events.GenerateReqOutput,
    "messages": events.AnthropicStreamEvent,
    "responses": events.ResponsesStreamEvent,
}


@pytest.mark.parametrize("operation", TYPED)
@every
@given(chunks=st.lists(st.dictionaries(st.sampled_from(FIELDS), values), min_size=1, max_size=4))
def test_whatever_a_stream_gives_as_a_chunk_can_be_folded(
    operation: str, chunks: list[dict[str, Any]]
) -> None:
    decoder: ChunkDecoder[Any]
    decoder = ChunkDecoder(DIALECTS["done"], TYPED[operation], Mask())
    accumulator = Accumulator[Any](operation)
    for chunk in chunks:
        event = Event("message", json.dumps(chunk))
        list(StopFilter(operation, ["a"]).filter([event]))
        try:
            decoder.read(event)
        except LmdeployError:
            continue
        accumulator.add(event.data)
        response = accumulator.response()
        assert response is not None
        json.dumps(response.to_dict())


letters = st.text("ab", max_size=30) | st.text("abc\n#é", max_size=30)
stops = st.lists(st.text("ab\n#", min_size=1, max_size=6), min_size=1, max_size=3)


@every
@given(data=st.data(), text=letters, stop=st.text("ab\n#é", min_size=1, max_size=6))
def test_one_stop_string_is_found_where_find_finds_it(
    data: st.DataObject, text: str, stop: str
) -> None:
    matcher = StopMatcher([stop])
    shown = "".join(map(matcher.feed, data.draw(parts_of(text)))) + matcher.flush()
    assert matcher.hit == (stop if stop in text else None)
    assert shown == (text[: text.find(stop)] if stop in text else text)


@every
@given(data=st.data(), text=letters, stops=stops)
def test_of_several_stop_strings_the_first_to_end_counts_and_no_more_is_held_than_must_be(
    data: st.DataObject, text: str, stops: list[str]
) -> None:
    matcher = StopMatcher(stops)
    seen = shown = ""
    for piece in data.draw(parts_of(text)):
        shown += matcher.feed(piece)
        for character in piece:
            if not any(seen.endswith(stop) for stop in stops):
                seen += character
        ended = [stop for stop in stops if seen.endswith(stop)]
        assert matcher.hit == (max(ended, key=len) if ended else None)
        held = len(matcher.hit) if matcher.hit else longest_beginning(seen, stops)
        assert shown == seen[: len(seen) - held]
    assert shown + matcher.flush() == (seen.removesuffix(matcher.hit) if matcher.hit else text)


def longest_beginning(text: str, stops: list[str]) -> int:
    """How much of the text's end could be the beginning of a stop string."""
    return max(
        length for stop in stops for length in range(len(stop)) if text.endswith(stop[:length])
    )
