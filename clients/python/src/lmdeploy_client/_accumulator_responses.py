"""Folds the events of a Responses answer, the last of which holds the whole of it."""

from __future__ import annotations

from ._accumulator_parts import Parts, number_in, object_in
from ._json import Fields

_DEFAULTS: Fields = {
    "background": False,
    "created_at": 0,
    "id": "",
    "model": "",
    "object": "response",
    "output": [],
    "output_text": "",
    "status": "in_progress",
    "store": False,
    "tools": [],
}
_LAST = ("response.completed", "response.incomplete", "response.failed")


class ResponsesFold:
    """Folds events of `responses`."""

    def __init__(self) -> None:
        self._response: Fields = {}
        self._is_whole = False
        self._items: dict[int, _Item] = {}

    @property
    def text(self) -> str:
        return "".join(self._items[index].text for index in sorted(self._items))

    @property
    def usage(self) -> Fields:
        return object_in(self._response, "usage")

    def add(self, chunk: Fields) -> None:
        response = object_in(chunk, "response")
        if response:
            self._response = response
        self._is_whole |= chunk.get("type") in _LAST and bool(response)
        index = number_in(chunk, "output_index")
        if index is not None:
            if index not in self._items:
                self._items[index] = _Item()
            self._items[index].add(chunk)

    def answer(self) -> Fields:
        known = {name: value for name, value in self._response.items() if value is not None}
        answer = {**_DEFAULTS, **known}
        if not self._is_whole:
            answer["output"] = [self._items[index].whole() for index in sorted(self._items)]
            answer["output_text"] = self.text
        return answer


class _Item:
    """One item of the output, a message or a call, while it comes."""

    def __init__(self) -> None:
        self._item: Fields = {}
        self._is_whole = False
        self._texts: dict[int, Parts] = {}
        self._call = Parts("delta")

    @property
    def text(self) -> str:
        return "".join(self._texts[index].text("delta") for index in sorted(self._texts))

    def add(self, event: Fields) -> None:
        kind = event.get("type")
        if item := object_in(event, "item"):
            self._item = item
            self._is_whole |= kind == "response.output_item.done"
        elif kind == "response.function_call_arguments.delta":
            self._call.add(event)
        elif kind == "response.output_text.delta":
            index = number_in(event, "content_index") or 0
            if index not in self._texts:
                self._texts[index] = Parts("delta")
            self._texts[index].add(event)

    def whole(self) -> Fields:
        if self._is_whole:
            return {"type": "message", **self._item}
        item = {"type": "message", **self._item}
        if self._texts:
            texts = [self._texts[index].text("delta") for index in sorted(self._texts)]
            item["content"] = [{"annotations": [], "type": "output_text", "text": t} for t in texts]
        if arguments := self._call.text("delta"):
            item.update({"type": "function_call", "arguments": arguments})
        return item
