"""Reads the case files that all clients share, and says how a body is to be cut."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[3] / "tests" / "cases"

KEYS = {
    "streams": "name why body body_base64 body_parts framing max_event_bytes events end dialect "
    "chunks cuts operation folded",
    "responses": "name why operation api_key status reason headers body body_base64 body_parts "
    "close arguments expect",
    "requests": "name why operation api_key base_path arguments parameters expect",
}


def load(folder: str) -> list[Any]:
    """One pytest parameter for each case; a key nobody knows is an error, as is no case at all."""
    paths = sorted((FOLDER / folder).glob("*.json"))
    if not paths:
        raise FileNotFoundError(f"no cases in {FOLDER / folder}")
    cases = []
    for path in paths:
        case = json.loads(path.read_text(encoding="utf-8"))
        unknown = case.keys() - set(KEYS[folder].split())
        if unknown:
            raise ValueError(f"{path}: unknown keys {sorted(unknown)}")
        if case["name"] != path.stem:
            raise ValueError(f"{path}: is named {case['name']}")
        cases.append(pytest.param(case, id=path.stem))
    return cases


def arguments(case: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments of a case's call: its own, or the smallest ones of its operation."""
    smallest = json.loads((FOLDER / "arguments.json").read_text(encoding="utf-8"))
    usual = smallest.get(case["operation"].removesuffix("_stream"), {})
    return {**case.get("arguments", usual), **case.get("parameters", {})}


def body(case: dict[str, Any]) -> bytes:
    """The bytes of a case's body, in whichever form it is written."""
    parts = case.get("body_parts", [case])
    return b"".join(_bytes(part) * part.get("times", 1) for part in parts)


def _bytes(part: dict[str, Any]) -> bytes:
    encoded = part.get("base64", part.get("body_base64"))
    if encoded is not None:
        return base64.b64decode(encoded, validate=True)
    text: str = part.get("text", part.get("body", ""))
    return text.encode()


def cuts(case: dict[str, Any], data: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """The ways in which the body is replayed, each with a name."""
    yield "whole", [data]
    if case.get("cuts") == "few":
        for size in (512, 4096):
            yield f"every {size} bytes", _every(data, size)
        return
    yield "every byte", _every(data, 1)
    places: list[int] | range = range(1, len(data))
    if len(data) > 2000:
        places = random.Random(0).sample(places, 200)  # noqa: S311
    for place in places:
        yield f"cut at {place}", [data[:place], data[place:]]


def _every(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]
