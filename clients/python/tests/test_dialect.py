"""What a case cannot say of the dialects: chunks of a type, and the ways around the fast path."""

from __future__ import annotations

import msgspec
import pytest

from lmdeploy_client import Event, MalformedEventError, RefusedError
from lmdeploy_client._dialect import DIALECTS, ChunkDecoder
from lmdeploy_client._mask import Mask


class Part(msgspec.Struct):
    size: int = 0


class Chunk(msgspec.Struct):
    n: int
    part: Part = msgspec.field(default_factory=Part)
    parts: list[Part] = []
    text: str = ""


def read(data: str, *, type: str = "message") -> Chunk | None:
    return ChunkDecoder(DIALECTS["done"], Chunk, Mask()).read(Event(type, data))


def test_null_is_as_absent_where_the_type_knows_no_null() -> None:
    assert read('{"n": 1, "part": null, "parts": [{"size": null}]}') == Chunk(1, parts=[Part()])


def test_unknown_fields_do_not_fail() -> None:
    assert read('{"n": 1, "what": {"is": "this"}}') == Chunk(1)


@pytest.mark.parametrize("data", ['{"n": "one"}', '{"n": null}', "{}", '{"n": 1, "parts": [null]}'])
def test_chunk_of_another_type_is_malformed(data: str) -> None:
    with pytest.raises(MalformedEventError, match="does not fit Chunk") as caught:
        read(data)
    assert isinstance(caught.value.__cause__, msgspec.ValidationError)


@pytest.mark.parametrize("type", ["message", "delta", ""])
def test_error_is_found_behind_escapes(type: str) -> None:
    with pytest.raises(RefusedError, match="engine died"):
        read(r'{"n": 1, "\u0065rror": "engine died"}', type=type)


def test_text_about_errors_is_no_error() -> None:
    assert read(r'{"n": 1, "text": "an \"error\" \u00e9"}') == Chunk(1, text='an "error" é')


def test_nesting_beyond_all_measure_is_malformed() -> None:
    with pytest.raises(MalformedEventError):
        read('{"n": 1, "what": ' + "[" * 100_000)


def test_malformed_event_shows_its_first_200_characters() -> None:
    with pytest.raises(MalformedEventError) as caught:
        read("x" * 150 + "\n" + "y" * 1000)
    assert str(caught.value).count("x") == 150
    assert str(caught.value).count("y") == 49
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("dialect", "data"),
    [
        ("message_stop", r'{"n": 1, "type": "message\u005fstop"}'),
        ("response_end", r'{"n": 1, "type": "response\u002ecompleted"}'),
        ("finish_reason", r'{"n": 1, "finish\u005freason": "stop"}'),
    ],
)
def test_end_is_found_behind_escapes(dialect: str, data: str) -> None:
    decoder = ChunkDecoder(DIALECTS[dialect], Chunk, Mask())
    assert decoder.read(Event("message", data)) == Chunk(1)
    assert decoder.ended
