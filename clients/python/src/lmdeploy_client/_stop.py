"""Stop strings, found in a stream's text however it is cut. Knows no HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

import attrs

from ._accumulator_parts import number_in, object_in, objects_in
from ._decoder import BARE_LINE, Event
from ._json import Fields, json_object
from ._refusal import is_error_event


class StopMatcher:
    """Gives a text piece by piece up to the first stop string, and nothing of that.

    Held back is only what a stop string could begin with. The match that ends first counts, of
    several that end there the longest. Takes linear time for each stop string (Knuth, Morris,
    Pratt).
    """

    def __init__(self, stops: Sequence[str]) -> None:
        self._needles = [_Needle(stop) for stop in stops]
        self._held = ""
        self.hit: str | None = None

    def feed(self, piece: str) -> str:
        """Adds a piece and gives what can be shown now."""
        if self.hit is not None:
            return ""
        text = self._held + piece
        for place, character in enumerate(piece, start=len(self._held) + 1):
            hits = [needle.text for needle in self._needles if needle.takes(character)]
            if hits:
                self.hit = max(hits, key=len)
                self._held = ""
                return text[: place - len(self.hit)]
        shown = len(text) - max(needle.matched for needle in self._needles)
        self._held = text[shown:]
        return text[:shown]

    def flush(self) -> str:
        """Gives what was held back, since no more text will come."""
        held, self._held = self._held, ""
        return held


class StopFilter:
    """Changes the events of a stream as if the server knew the stop strings.

    A choice ends where one hits, with the finish reason `stop`. After all choices have ended, and
    one of them so, `ended` is set and nothing more is given.
    """

    def __init__(self, operation: str, stops: Sequence[str], *, choices: int = 1) -> None:
        self._operation = operation.removesuffix("_stream")
        self._stops = stops
        self._unended = choices
        self._matchers: dict[int, StopMatcher] = {}
        self._chunk: Fields = {}
        self.hit: str | None = None
        self.ended = False

    def filter(self, events: Iterable[Event]) -> Iterator[Event]:
        """Gives events with nothing of a stop string in them."""
        for event in events:
            fields = json_object(event.data)
            if fields is None or event.type in ("error", BARE_LINE) or is_error_event(fields):
                yield from self.flush()
                yield event
                continue
            self._chunk = fields
            changed = [self._change(text) for text in _texts(self._operation, fields)]
            yield _with_data(event, fields) if any(changed) else event
            if self.hit is not None and self._unended <= 0:
                self.ended = True
                return

    def flush(self) -> Iterator[Event]:
        """Gives what was held back, in chunks of its own."""
        for index, matcher in self._matchers.items():
            if held := matcher.flush():
                yield Event("message", _json(_chunk_of(self._operation, self._chunk, index, held)))

    def _change(self, text: _Text) -> bool:
        matcher = self._matchers.setdefault(text.index, StopMatcher(self._stops))
        was_hit, content = matcher.hit is not None, text.content
        shown = matcher.feed(content)
        finished = text.is_finished
        if matcher.hit is not None and not was_hit:
            self.hit = matcher.hit
            self._unended -= 1
            # Where prompts follow one another, a choice that is finished makes way for the next.
            if finished or self._unended <= 0 or self._operation != "completions":
                text.finish()
        elif finished and was_hit:
            text.finish()
        elif finished:
            shown += matcher.flush()
            self._unended -= 1
        if finished:  # completions of several prompts follow one another under one index
            del self._matchers[text.index]
        if shown != content:
            text.holder[text.name] = shown
        return shown != content or matcher.hit is not None


@attrs.frozen
class _Text:
    """Where one choice's text stands in a chunk, and where its finish reason."""

    index: int
    holder: Fields
    name: str
    ending: Fields
    stop: object

    @property
    def content(self) -> str:
        content = self.holder.get(self.name)
        return content if isinstance(content, str) else ""

    @property
    def is_finished(self) -> bool:
        return bool(self.ending.get("finish_reason"))

    def finish(self) -> None:
        self.ending["finish_reason"] = self.stop


def _texts(operation: str, chunk: Fields) -> list[_Text]:
    if operation == "generate":
        meta = chunk.setdefault("meta_info", {})
        if not isinstance(meta, dict):
            return []
        return [_Text(0, chunk, "text", cast("Fields", meta), {"type": "stop"})]
    texts: list[_Text] = []
    for place, choice in enumerate(objects_in(chunk, "choices")):
        index = number_in(choice, "index")
        holder, name = choice, "text"
        if operation == "chat_completions":
            holder, name = object_in(choice, "delta"), "content"
            choice["delta"] = holder
        texts.append(_Text(place if index is None else index, holder, name, choice, "stop"))
    return texts


def _chunk_of(operation: str, like: Fields, index: int, text: str) -> Fields:
    names = ("id", "object", "created", "model")
    chunk = {name: like[name] for name in names if name in like}
    if operation == "generate":
        return {**chunk, "text": text, "output_ids": [], "meta_info": like.get("meta_info") or {}}
    said: Fields = {"text": text} if operation == "completions" else {"delta": {"content": text}}
    return {**chunk, "choices": [{"index": index, **said, "finish_reason": None}]}


def prompts_in(request: Mapping[str, object]) -> int:
    """How many texts a request for completions asks for."""
    prompt = request.get("prompt")
    texts = cast("list[object]", prompt) if isinstance(prompt, list) else []
    return max(sum(isinstance(text, str) for text in texts), 1)


class _Needle:
    """One stop string and how much of it the text so far ends with."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.matched = 0
        self._shorter = [0] * len(text)  # the next shorter prefix that is also a suffix
        for place in range(1, len(text)):
            length = self._shorter[place - 1]
            while length and text[place] != text[length]:
                length = self._shorter[length - 1]
            self._shorter[place] = length + (text[place] == text[length])

    def takes(self, character: str) -> bool:
        """Adds a character; whether the text now ends with the whole stop string."""
        while self.matched and self.text[self.matched] != character:
            self.matched = self._shorter[self.matched - 1]
        self.matched += self.text[self.matched] == character
        return self.matched == len(self.text)


def _with_data(event: Event, fields: Fields) -> Event:
    return Event(event.type, _json(fields), event.last_event_id, event.retry)


def _json(fields: Fields) -> str:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
