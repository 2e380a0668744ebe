"""Folds chunks of chat completions and completions, both of which come in choices."""

from __future__ import annotations

from ._accumulator_calls import CallsFold
from ._accumulator_parts import Parts, number_in, object_in, objects_in
from ._json import Fields

_UNKNOWN_USAGE: Fields = {"prompt_tokens": 0, "completion_tokens": None, "total_tokens": 0}


class ChatFold:
    """Folds chunks of chat completions."""

    def __init__(self) -> None:
        self._parts = Parts()
        self._choices: dict[int, _ChatChoice] = {}

    @property
    def text(self) -> str:
        return self._choices[0].text if 0 in self._choices else ""

    @property
    def usage(self) -> Fields:
        return object_in(self._parts.whole(), "usage")

    def add(self, chunk: Fields) -> None:
        self._parts.add(chunk, without="choices")
        for place, choice in enumerate(objects_in(chunk, "choices")):
            index = number_in(choice, "index")
            index = place if index is None else index
            if index not in self._choices:
                self._choices[index] = _ChatChoice(index)
            self._choices[index].add(choice)

    def answer(self) -> Fields:
        choices = [self._choices[index].whole() for index in sorted(self._choices)]
        return _answer(self._parts, "chat.completion", choices)


class _ChatChoice:
    def __init__(self, index: int) -> None:
        self._index = index
        self._parts = Parts("output_ids", "output_token_logprobs")
        self._message = Parts("content", "reasoning_content", "reasoning", "refusal")
        self._logprobs = Parts("content", "refusal")
        self._calls = CallsFold()

    @property
    def text(self) -> str:
        return self._message.text("content")

    def add(self, choice: Fields) -> None:
        delta = object_in(choice, "delta")
        self._parts.add(choice, without="delta")
        self._message.add(delta)
        self._logprobs.add(object_in(choice, "logprobs"))
        for call in objects_in(delta, "tool_calls"):
            self._calls.add(call)

    def whole(self) -> Fields:
        whole = self._parts.whole()
        message = self._message.whole()
        # An answer without a word has null here, its stream an empty text.
        message["content"] = message.get("content") or None
        message["role"] = message.get("role") or "assistant"
        if calls := self._calls.whole():
            message["tool_calls"] = calls
        if logprobs := self._logprobs.whole():
            whole["logprobs"] = logprobs
        return {"finish_reason": None, **whole, "index": self._index, "message": message}


class CompletionFold:
    """Folds chunks of completions, of which LMDeploy streams several under the same index."""

    def __init__(self) -> None:
        self._parts = Parts()
        self._choices: list[_CompletionChoice] = []
        self._latest: dict[int, _CompletionChoice] = {}  # by the index on the wire

    @property
    def text(self) -> str:
        return self._choices[0].text if self._choices else ""

    @property
    def usage(self) -> Fields:
        return object_in(self._parts.whole(), "usage")

    def add(self, chunk: Fields) -> None:
        self._parts.add(chunk, without="choices")
        for place, choice in enumerate(objects_in(chunk, "choices")):
            index = number_in(choice, "index")
            self._of(place if index is None else index, choice).add(choice)

    def answer(self) -> Fields:
        ordered = sorted(self._choices, key=lambda choice: choice.index)
        return _answer(self._parts, "text_completion", [choice.whole() for choice in ordered])

    def _of(self, index: int, choice: Fields) -> _CompletionChoice:
        latest = self._latest.get(index)
        goes_on = choice.get("text") or choice.get("finish_reason")
        if latest is None or (latest.is_finished and goes_on):
            taken = {choice.index for choice in self._choices}
            latest = _CompletionChoice(index if index not in taken else max(taken) + 1)
            self._choices.append(latest)
            self._latest[index] = latest
        return latest


class _CompletionChoice:
    def __init__(self, index: int) -> None:
        self.index = index
        self._parts = Parts("text")
        self._logprobs = Parts("tokens", "token_logprobs", "text_offset", "top_logprobs")

    @property
    def text(self) -> str:
        return self._parts.text("text")

    @property
    def is_finished(self) -> bool:
        return bool(self._parts.get("finish_reason"))

    def add(self, choice: Fields) -> None:
        self._parts.add(choice)
        self._logprobs.add(object_in(choice, "logprobs"))

    def whole(self) -> Fields:
        whole = self._parts.whole()
        if logprobs := self._logprobs.whole():
            whole["logprobs"] = logprobs
        whole["text"] = whole.get("text") or ""
        return {"finish_reason": None, "logprobs": None, **whole, "index": self.index}


def _answer(parts: Parts, kind: str, choices: list[Fields]) -> Fields:
    whole = parts.whole()
    return {
        "created": 0,
        "id": "",
        "model": "",
        **whole,
        "object": kind,
        "choices": choices,
        "usage": {**_UNKNOWN_USAGE, **object_in(whole, "usage")},
    }
