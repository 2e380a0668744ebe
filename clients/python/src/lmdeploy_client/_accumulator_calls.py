"""Joins the fragments of tool calls, also of servers that number or name them oddly."""

from __future__ import annotations

from ._accumulator_parts import Parts, number_in, object_in
from ._json import Fields


class CallsFold:
    """Folds the tool calls of one message."""

    def __init__(self) -> None:
        self._calls: dict[int, _Call] = {}
        self._index = -1  # of the call that the fragment before belonged to

    def add(self, fragment: Fields) -> None:
        index = number_in(fragment, "index")
        self._index = self._index_without_number(fragment) if index is None else index
        if self._index not in self._calls:
            self._calls[self._index] = _Call()
        self._calls[self._index].add(fragment)

    def whole(self) -> list[Fields]:
        return [self._calls[index].whole() for index in sorted(self._calls)]

    def _index_without_number(self, fragment: Fields) -> int:
        call_id, name = fragment.get("id"), object_in(fragment, "function").get("name")
        latest = self._calls.get(self._index)
        if latest is None:
            return max(self._calls, default=-1) + 1
        if call_id:
            for index, call in self._calls.items():
                if call.id == call_id:
                    return index
        if name and (call_id or name != latest.name):  # it begins another call
            return max(self._calls) + 1
        return self._index


class _Call:
    def __init__(self) -> None:
        self._parts = Parts()
        self._function = Parts("arguments")

    @property
    def id(self) -> object:
        return self._parts.get("id")

    @property
    def name(self) -> object:
        return self._function.get("name")

    def add(self, fragment: Fields) -> None:
        self._parts.add(fragment, without="function")
        self._function.add(object_in(fragment, "function"))

    def whole(self) -> Fields:
        function = self._function.whole()
        function["name"] = function.get("name") or ""
        function["arguments"] = function.get("arguments") or ""
        known = {name: value for name, value in self._parts.whole().items() if value is not None}
        known.pop("index", None)  # only a delta has one
        return {"type": "function", **known, "function": function}
