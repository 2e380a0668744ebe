"""Reads JSON that a server wrote, and says `None` to what it is not."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
Fields = dict[str, object]

WHITE_SPACE = " \t\n\r\f"  # that of ASCII; str.strip() alone would take all of Unicode's

_OBJECT = msgspec.json.Decoder(dict[str, Any])
_TEXT = msgspec.json.Decoder(str)
_ANY = msgspec.json.Decoder(msgspec.Raw)


def json_object(text: str) -> Fields | None:
    """The JSON object that the text is, or `None` if it is anything else."""
    return _read(_OBJECT, text)


def json_text(text: str) -> str | None:
    """The JSON text that the text is, or `None` if it is anything else."""
    return _read(_TEXT, text)


def is_json(text: str) -> bool:
    """Whether the text is JSON of any kind."""
    return _read(_ANY, text) is not None


def _read(decoder: msgspec.json.Decoder[T], text: str) -> T | None:
    try:
        return decoder.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None
