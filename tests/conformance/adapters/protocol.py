"""The client's side of the protocol (../README.md): a case a line in, what was seen a line out."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Replay:
    """One body, in the pieces in which it arrives."""

    pieces: list[bytes]
    dialect: str | None
    framing: str
    max_event_bytes: int | None


class Unsupported(Exception):  # noqa: N818 - it is an answer, no failure
    """The client has nothing that such a case could be given to."""


Seen = dict[str, Any]


def serve(replay: Callable[[Replay], Seen]) -> None:
    """Answers each line of stdin until it ends."""
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            seen = replay(
                Replay(
                    pieces=[base64.b64decode(piece) for piece in asked["pieces"]],
                    dialect=asked.get("dialect"),
                    framing=asked.get("framing", "events"),
                    max_event_bytes=asked.get("max_event_bytes"),
                )
            )
        except Unsupported as reason:
            seen = {"unsupported": str(reason)}
        print(json.dumps(seen), flush=True)


class RetryInForce:
    """The last reconnection time that any event gave; peers say only what an event itself gave."""

    def __init__(self) -> None:
        self._retry: int | None = None

    def after(self, given: int | None) -> int | None:
        if given is not None:
            self._retry = given
        return self._retry


def refuse_limit(case: Replay) -> None:
    if case.max_event_bytes is not None:
        raise Unsupported("it has no setting for the size of an event")


def raised(error: Exception) -> Seen:
    """An end that no case expects: an error of no kind, by its name."""
    return {"kind": type(error).__name__, "message": str(error)[:200]}
