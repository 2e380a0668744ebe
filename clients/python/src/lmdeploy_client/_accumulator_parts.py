"""A JSON object that arrives in parts, and the ways in which its members grow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ._json import Fields

# What names a thing. Servers repeat it, or say it anew with every chunk; the first one counts.
NAMES = frozenset({"id", "object", "created", "model", "role", "type", "name", "call_id"})


class Parts:
    """Members that are joined, names that stay, and all the rest, of which the last value counts.

    Null and an empty text say nothing once there was something.
    """

    def __init__(self, *joined: str) -> None:
        self._joined = frozenset(joined)
        self._fields: Fields = {}
        self._texts: dict[str, list[str]] = {}
        self._lists: dict[str, list[object]] = {}

    def add(self, part: Fields, *, without: str = "") -> None:
        """Adds what a part says; `without` is the member that is folded elsewhere."""
        for name, value in part.items():
            if name == without:
                continue
            if value is None:
                self._fields.setdefault(name, None)
            elif value == "":
                if self._fields.get(name) is None:
                    self._fields[name] = ""
            elif name in self._joined and isinstance(value, str):
                self._texts.setdefault(name, []).append(value)
            elif name in self._joined and isinstance(value, list):
                self._lists.setdefault(name, []).extend(cast("list[object]", value))
            elif name not in NAMES or not self._fields.get(name):
                self._fields[name] = value

    def get(self, name: str) -> object:
        """The value so far of a member that is not joined."""
        return self._fields.get(name)

    def text(self, name: str) -> str:
        """The text so far of a member that is joined."""
        return "".join(self._texts.get(name, ()))

    def whole(self) -> Fields:
        """The object so far, with members of its own."""
        texts = {name: "".join(pieces) for name, pieces in self._texts.items()}
        lists = {name: list(items) for name, items in self._lists.items()}
        return {**self._fields, **lists, **texts}


def object_in(fields: Fields, name: str) -> Fields:
    """The object that a member is, or an empty one."""
    value = fields.get(name)
    return cast("Fields", value) if isinstance(value, dict) else {}


def objects_in(fields: Fields, name: str) -> Iterator[Fields]:
    """The objects of a member that is a list."""
    value = fields.get(name)
    if isinstance(value, list):
        for item in cast("list[object]", value):
            if isinstance(item, dict):
                yield cast("Fields", item)


def number_in(fields: Fields, name: str) -> int | None:
    """The integer that a member is."""
    value = fields.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
