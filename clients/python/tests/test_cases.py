"""The behaviour that all clients share, case by case: `tests/cases` of the repository."""

from __future__ import annotations

import asyncio
import json
import traceback
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import case_files
import msgspec
import pytest
from loopback import Loopback, Received, answer

from lmdeploy_client import (
    AsyncClient,
    Client,
    Event,
    EventDecoder,
    EventTooLargeError,
    LineDecoder,
    LmdeployError,
)
from lmdeploy_client._dialect import DIALECTS
from lmdeploy_client._errors import Call
from lmdeploy_client._options import Options
from lmdeploy_client._stream import ChunkReader

# What came before the end, and the error that was the end, if one was.
Outcome = tuple[list[Any], LmdeployError | None]


@pytest.mark.parametrize("case", case_files.load("streams"))
def test_streams(case: dict[str, Any]) -> None:
    replay = replay_chunks if "dialect" in case else replay_events
    expected = case.get("chunks", case.get("events"))
    for cut, pieces in case_files.cuts(case, case_files.body(case)):
        values, error, response = replay(case, pieces)
        assert exact(values) == exact(expected), cut
        assert_ended(error, case["end"], cut)
        if "folded" in case:
            folded = response and json.loads(json.dumps(response.to_dict()))
            assert exact(without_nulls(folded)) == exact(case["folded"]), cut
            assert error is None or error.partial == response, cut


def replay_events(case: dict[str, Any], pieces: list[bytes]) -> tuple[*Outcome, None]:
    decoder: EventDecoder | LineDecoder
    if case.get("framing") == "lines":
        decoder = LineDecoder(**settings_of(case))
    else:
        decoder = EventDecoder(**settings_of(case))
    events: list[Event] = []
    try:
        for piece in pieces:
            events += decoder.feed(piece)
        if isinstance(decoder, LineDecoder):
            events += decoder.finish()
    except EventTooLargeError as error:
        return msgspec.to_builtins(events), error, None
    return msgspec.to_builtins(events), None, None


def replay_chunks(case: dict[str, Any], pieces: list[bytes]) -> tuple[*Outcome, Any]:
    options = Options(base_url="http://case", **settings_of(case))
    call = Call(method="POST", url="http://case/", operation=case.get("operation", ""))
    reader = ChunkReader(call, DIALECTS[case["dialect"]], dict[str, Any], options)
    answer_so_far = reader.progress.accumulator
    chunks: list[Any] = []
    try:
        for piece in pieces:
            chunks += reader.feed(piece)
            if reader.ended:
                break
        else:
            chunks += reader.finish()
    except LmdeployError as error:
        return chunks, error, answer_so_far and answer_so_far.response()
    return chunks, None, answer_so_far and answer_so_far.response()


@pytest.mark.parametrize("face", ["sync", "async"])
@pytest.mark.parametrize("case", case_files.load("responses"))
def test_responses(case: dict[str, Any], face: str) -> None:
    expect = dict(case["expect"])
    values, error, _ = call(case, face, raw_answer(case))
    assert_key_is_hidden(error, case.get("api_key"))
    if "value" in expect:
        assert error is None
        assert_holds(values[0], expect["value"])
        return
    if "texts" in expect:
        contents = [chunk.choices[0].delta.content for chunk in values if chunk.choices]
        assert [content for content in contents if content] == expect.pop("texts")
    if "chunk_values" in expect:
        for chunk, expected in zip(values, expect.pop("chunk_values"), strict=True):
            assert_holds(chunk, expected)
    assert len(values) == expect.pop("chunks", len(values))
    assert_ended(error, expect.pop("end", expect), face)


@pytest.mark.parametrize("face", ["sync", "async"])
@pytest.mark.parametrize("case", case_files.load("requests"))
def test_requests(case: dict[str, Any], face: str) -> None:
    expect = case["expect"]
    _, _, received = call(case, face, answer(b"{}"))  # the answer is beside the point
    path, mark, query = received.path.partition("?")
    assert (received.method, path) == (expect["method"], expect["path"])
    assert mark == ("?" if "query" in expect else "")
    assert parse_qs(query, keep_blank_values=True) == expect.get("query", {})
    for name, value in expect.get("headers", {}).items():
        assert received.headers.get(name.lower()) == value, name
    for name in expect.get("absent_headers", []):
        assert name.lower() not in received.headers
    assert exact(received.json) == exact(expect["body"])


def call(case: dict[str, Any], face: str, answered: bytes) -> tuple[*Outcome, Received]:
    """Calls a case's operation on a server that answers so, and says what it received."""
    arguments = case_files.arguments(case)
    with Loopback(answered) as server:
        url = server.url + case.get("base_path", "")
        made: Callable[..., Outcome] = call_sync if face == "sync" else call_async
        outcome = made(url, case.get("api_key"), case["operation"], arguments)
        return *outcome, server.requests[0]


def call_sync(url: str, key: str | None, operation: str, arguments: dict[str, Any]) -> Outcome:
    values: list[Any] = []
    try:
        with Client(url, api_key=key) as client:
            result = getattr(client, operation)(**arguments)
            if not operation.endswith("_stream"):
                return [result], None
            with result as stream:
                for chunk in stream:
                    values.append(chunk)
    except LmdeployError as error:
        return values, error
    return values, None


def call_async(url: str, key: str | None, operation: str, arguments: dict[str, Any]) -> Outcome:
    values: list[Any] = []

    async def run() -> None:
        async with AsyncClient(url, api_key=key) as client:
            result = getattr(client, operation)(**arguments)
            if not operation.endswith("_stream"):
                values.append(await result)
                return
            async with result as stream:
                async for chunk in stream:
                    values.append(chunk)

    try:
        asyncio.run(run())
    except LmdeployError as error:
        return values, error
    return values, None


def assert_ended(error: LmdeployError | None, expected: str | dict[str, Any], how: str) -> None:
    """Compares the fields of the error that the case names."""
    if expected == "complete":
        assert error is None, how
        return
    fields = {"kind": expected} if isinstance(expected, str) else expected
    assert error is not None, how
    assert {name: getattr(error, name) for name in fields} == fields, how


def assert_holds(value: Any, expected: dict[str, Any]) -> None:
    """Compares what stands at JSON pointers in an answer or a chunk, written as JSON again."""
    plain = value.to_dict() if hasattr(value, "to_dict") else msgspec.to_builtins(value)
    written = json.loads(json.dumps(plain))
    assert exact({pointer: resolve(written, pointer) for pointer in expected}) == exact(expected)


def assert_key_is_hidden(error: LmdeployError | None, key: str | None) -> None:
    """Looks for the key wherever an error shows something; shorter keys are no secrets."""
    if error is None or key is None or len(key) < 8:
        return
    report = "".join(traceback.format_exception(error))
    assert key not in report + repr(error) + repr(vars(error))


def raw_answer(case: dict[str, Any]) -> bytes:
    return answer(
        case_files.body(case),
        status=case["status"],
        reason=case["reason"],
        headers=case["headers"],
        cut=case.get("close") == "cut",
    )


def settings_of(case: dict[str, Any]) -> dict[str, Any]:
    return {"max_event_bytes": case["max_event_bytes"]} if "max_event_bytes" in case else {}


def resolve(value: Any, pointer: str) -> Any:
    """The value at a JSON pointer (RFC 6901)."""
    for escaped in pointer.split("/")[1:]:
        step = escaped.replace("~1", "/").replace("~0", "~")
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def without_nulls(value: Any) -> Any:
    """The JSON value without members that are null."""
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value


def exact(value: Any) -> Any:
    """The JSON value with booleans marked, which Python takes for numbers."""
    if isinstance(value, bool):
        return "boolean", value
    if isinstance(value, dict):
        return {name: exact(item) for name, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return value
