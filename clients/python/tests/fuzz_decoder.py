"""Feeds mutated streams of the corpus to decoders and accumulators until it is stopped.

::

    PYTHONPATH=clients/python/src:generated/python .venv/bin/python \
        clients/python/tests/fuzz_decoder.py --seed 1 --seconds 3600

A failure prints the seed of the body that caused it, which `--seed` tries first. Needs nothing but
the standard library beside the client.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import time
from pathlib import Path
from typing import Any

import msgspec
from lmdeploy_api import events

from lmdeploy_client import Event, EventDecoder, EventTooLargeError, LmdeployError
from lmdeploy_client._dialect import DIALECTS
from lmdeploy_client._errors import Call
from lmdeploy_client._options import Options
from lmdeploy_client._stream import ChunkReader

CASES = Path(__file__).parents[3] / "tests" / "cases"
TARGETS: list[tuple[str, str, type]] = [
    ("chat_completions_stream", "done", events.ChatCompletionStreamResponse),
    ("completions_stream", "done", events.CompletionStreamResponse),
    ("generate_stream", "done", events.GenerateReqOutput),
    ("messages_stream", "message_stop", events.AnthropicStreamEvent),
    ("responses_stream", "response_end", events.ResponsesStreamEvent),
]
LONGEST_BODY = 20_000  # bytes; longer cases say nothing that shorter ones do not


def main() -> None:
    """Runs until the time is over."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument("--seconds", type=float, default=60.0)
    options = arguments.parse_args()
    corpus, reference = bodies(), load_reference()
    seed, end = options.seed, time.monotonic() + options.seconds
    while time.monotonic() < end:
        try:
            try_one(random.Random(seed), corpus, reference)  # noqa: S311
        except Exception:
            print(f"seed {seed} fails")
            raise
        seed += 1
    print(f"{seed - options.seed} bodies without a failure")


def try_one(chance: random.Random, corpus: list[bytes], reference: Any) -> None:
    """Reads one mutated body in pieces and whole, and compares."""
    body = mutated(chance, corpus)
    pieces = cut(chance, body)
    limit = chance.choice([8, 64, 1 << 24])
    if decoded(pieces, limit) != reference.read_events(body, limit):
        raise AssertionError("the decoder and the standard differ")
    target = chance.choice(TARGETS)
    if answered(pieces, *target) != answered([body], *target):
        raise AssertionError("cutting the body changes its answer")


def decoded(pieces: list[bytes], limit: int) -> tuple[list[dict[str, Any]], str]:
    """The events of a body, and how it ended."""
    decoder = EventDecoder(max_event_bytes=limit)
    got: list[Event] = []
    try:
        for piece in pieces:
            got.extend(decoder.feed(piece))
    except EventTooLargeError:
        return msgspec.to_builtins(got), "event_too_large"
    return msgspec.to_builtins(got), "complete"


def answered(pieces: list[bytes], operation: str, dialect: str, chunk: type) -> tuple[object, str]:
    """What a stream's chunks fold into, and how it ended."""
    call = Call(method="POST", url="http://fuzz/", operation=operation)
    reader: ChunkReader[Any]
    reader = ChunkReader(call, DIALECTS[dialect], chunk, Options(base_url="http://fuzz"))
    accumulator = reader.progress.accumulator
    try:
        for piece in pieces:
            list(reader.feed(piece))
            if reader.ended:
                break
        else:
            list(reader.finish())
    except LmdeployError as error:
        return error.partial, error.kind
    return accumulator and accumulator.response(), "complete"


def mutated(chance: random.Random, corpus: list[bytes]) -> bytes:
    """A body of the corpus with some bytes lost, doubled, changed, or taken from another."""
    body = bytearray(chance.choice(corpus))
    for _ in range(chance.randrange(8)):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.randrange(12))
        other = chance.choice(corpus)
        place = chance.randrange(len(other) + 1)
        new = [
            b"",
            bytes(body[start:end]) * 2,
            chance.randbytes(3),
            other[place : place + 40],
            chance.choice([b"\n", b"\r", b"\r\n", b"data:", b"null", b'"', b"\xef\xbb\xbf"]),
        ]
        body[start:end] = chance.choice(new)
    return bytes(body)


def cut(chance: random.Random, body: bytes) -> list[bytes]:
    """The body in pieces."""
    places = sorted(chance.randrange(len(body) + 1) for _ in range(chance.randrange(20)))
    return [body[a:b] for a, b in zip([0, *places], [*places, len(body)], strict=True)]


def bodies() -> list[bytes]:
    """The bodies of the corpus that are text."""
    cases = (msgspec.json.decode(path.read_bytes()) for path in (CASES / "streams").glob("*.json"))
    found = [case["body"].encode() for case in cases if "body" in case]
    return sorted(body for body in found if len(body) <= LONGEST_BODY)


def load_reference() -> Any:
    """The second reading of the standard, which no client uses."""
    file = importlib.util.spec_from_file_location("reference", CASES / "reference.py")
    if file is None or file.loader is None:
        raise FileNotFoundError(CASES / "reference.py")
    module = importlib.util.module_from_spec(file)
    file.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
