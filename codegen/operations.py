"""The table of operations, operations.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field

from codegen.paths import OPERATIONS
from codegen.releases import is_between

NOTHING = "nothing"  # as an answer: a success without a body
TEXT = "text"  # as an answer: a JSON text; "text of X" is one that holds the JSON of an X
DIALECTS = ("done", "message_stop", "response_end")
API_SERVER, PROXY = "api_server", "proxy"


@dataclass(frozen=True)
class Entry:
    """What the servers' documents do not say of one operation."""

    name: str
    call: str
    tag: str
    summary: str
    description: str
    answer: str
    event: str | None = None
    ends: str | None = None
    served_by: list[str] = field(default_factory=lambda: [API_SERVER])
    refusals: list[int] = field(default_factory=list)
    since: str | None = None

    def __post_init__(self) -> None:
        if (self.event is None) != (self.ends is None):
            raise ValueError(f"operations.toml: {self.name} needs both `event` and `ends`, or none")
        if self.ends is not None and self.ends not in DIALECTS:
            raise ValueError(f"operations.toml: {self.name} ends in {self.ends}, not in {DIALECTS}")
        if unknown := set(self.served_by) - {API_SERVER, PROXY}:
            raise ValueError(f"operations.toml: {self.name} is served by {unknown}, which is none")

    @property
    def answer_schema(self) -> str | None:
        """The component that the answer is, if it is one."""
        if self.answer in (NOTHING, TEXT):
            return None
        return self.answer.removeprefix(f"{TEXT} of ")

    @property
    def answers_in_text(self) -> bool:
        """Whether the answer is a JSON text, be there JSON in it or not."""
        return self.answer == TEXT or self.answer.startswith(f"{TEXT} of ")


def read_operations(server: str | None = None) -> list[Entry]:
    """The operations of one LMDeploy, or all of them."""
    table = tomllib.loads(OPERATIONS.read_text(encoding="utf-8"))
    try:
        entries = [Entry(name=name, **fields) for name, fields in table.items()]
    except TypeError as error:
        raise ValueError(f"operations.toml: {error}") from error
    return [e for e in entries if server is None or is_between(server, e.since, None)]
