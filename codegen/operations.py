"""The table of operations, operations.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from codegen.paths import OPERATIONS

NOTHING = "nothing"  # as an answer: a success without a body
DIALECTS = ("done", "message_stop", "response_end")


@dataclass(frozen=True)
class Entry:
    """What the server's document does not say of one operation."""

    name: str
    call: str
    tag: str
    summary: str
    answer: str | None = None
    event: str | None = None
    ends: str | None = None

    def __post_init__(self) -> None:
        if (self.event is None) != (self.ends is None):
            raise ValueError(f"operations.toml: {self.name} needs both `event` and `ends`, or none")
        if self.ends is not None and self.ends not in DIALECTS:
            raise ValueError(f"operations.toml: {self.name} ends in {self.ends}, not in {DIALECTS}")


def read_operations() -> list[Entry]:
    table = tomllib.loads(OPERATIONS.read_text(encoding="utf-8"))
    try:
        return [Entry(name=name, **fields) for name, fields in table.items()]
    except TypeError as error:
        raise ValueError(f"operations.toml: {error}") from error
