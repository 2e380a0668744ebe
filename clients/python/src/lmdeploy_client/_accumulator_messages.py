"""Folds the events of an Anthropic-shaped answer: a message, its blocks, then their deltas."""

from __future__ import annotations

from ._accumulator_parts import Parts, number_in, object_in
from ._json import Fields, json_object

_DELTA_OF = {"thinking_delta": "thinking", "input_json_delta": "tool_use"}


class MessagesFold:
    """Folds events of `messages`."""

    def __init__(self) -> None:
        self._message = Parts("output_ids", "output_token_logprobs")
        self._usage = Parts()
        self._blocks: dict[int, Parts] = {}
        self._index = 0  # of the block that the event before was about

    @property
    def text(self) -> str:
        return "".join(self._blocks[index].text("text") for index in sorted(self._blocks))

    @property
    def usage(self) -> Fields:
        return {"input_tokens": 0, "output_tokens": 0, **self._usage.whole()}

    def add(self, chunk: Fields) -> None:
        kind = chunk.get("type")
        if kind == "message_start":
            message = object_in(chunk, "message")
            self._message.add(message, without="content")
            self._usage.add(object_in(message, "usage"))
        elif kind == "content_block_start":
            self._block(chunk).add(object_in(chunk, "content_block"), without="input")
        elif kind == "content_block_delta":
            delta = object_in(chunk, "delta")
            block = self._block(chunk)
            block.add({"type": _DELTA_OF.get(str(delta.get("type")), "text")})
            block.add(delta, without="type")
            self._message.add(_others(chunk, "type", "index", "delta"))
        elif kind == "message_delta":
            self._message.add(object_in(chunk, "delta"))
            self._message.add(_others(chunk, "type", "delta", "usage"))
            self._usage.add(object_in(chunk, "usage"))

    def answer(self) -> Fields:
        content = [_block(self._blocks[index].whole()) for index in sorted(self._blocks)]
        if not content and self._message.get("stop_reason"):  # as LMDeploy answers without a word
            content = [{"type": "text", "text": ""}]
        names = {"id": "", "model": "", "role": "assistant", "type": "message"}
        return {**names, **self._message.whole(), "content": content, "usage": self.usage}

    def _block(self, event: Fields) -> Parts:
        index = number_in(event, "index")
        self._index = self._index if index is None else index
        if self._index not in self._blocks:
            self._blocks[self._index] = Parts("text", "thinking", "partial_json")
        return self._blocks[self._index]


def _block(whole: Fields) -> Fields:
    """A block with its input read; what is no JSON object yet stays as `partial_json`."""
    if whole.get("type") == "tool_use":
        arguments = json_object(str(whole.get("partial_json") or "{}"))
        if arguments is not None:
            whole.pop("partial_json", None)
        return {**whole, "input": arguments or {}}
    return {"type": "text", **whole}


def _others(event: Fields, *names: str) -> Fields:
    return {name: value for name, value in event.items() if name not in names}
