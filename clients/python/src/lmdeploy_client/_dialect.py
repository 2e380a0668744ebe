"""How each family of operations ends its streams and reports errors in them.

Events in; chunks, the end, or an error out. Knows no HTTP.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Literal, TypeVar, cast

import attrs
import msgspec

from ._decoder import BARE_LINE, Event
from ._errors import MalformedEventError, RefusedError, shown
from ._json import WHITE_SPACE, Fields, json_object
from ._mask import Mask
from ._refusal import is_error_event, refusal

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Dialect:
    """One family: its framing, and which event is its last."""

    end: str
    """The end as a reader would name it; for messages."""
    framing: Literal["events", "lines"] = "events"
    end_data: str | None = None
    """Data that is the end and no chunk."""
    is_last: Callable[[Fields], bool] | None = None
    """Tells the last chunk, which is given to the caller."""
    last_hints: tuple[str, ...] = ()
    """Words of which the last chunk's JSON holds at least one; other chunks may too."""


def _ends_with_type(*types: str) -> Dialect:
    return Dialect(
        end=" or ".join(types),
        is_last=lambda fields: fields.get("type") in types,
        last_hints=types,
    )


def _has_finish_reason(fields: Fields) -> bool:
    reason = fields.get("finish_reason")
    return isinstance(reason, str) and reason != ""


DIALECTS = {
    "done": Dialect(end="[DONE]", end_data="[DONE]"),
    "message_stop": _ends_with_type("message_stop"),
    "response_end": _ends_with_type("response.completed", "response.incomplete", "response.failed"),
    "finish_reason": Dialect(
        end="a finish_reason",
        framing="lines",
        is_last=_has_finish_reason,
        last_hints=("finish_reason",),
    ),
}


class ChunkDecoder(Generic[T]):
    """Reads the events of one stream as chunks of one type."""

    def __init__(self, dialect: Dialect, chunk: type[T], mask: Mask) -> None:
        self._dialect = dialect
        self._chunk = chunk
        self._mask = mask
        self._decode = msgspec.json.Decoder(chunk).decode
        # No error and no last chunk is without one of these words, unless \u escapes hide them.
        self._needs_care = ('"error', "\\u00", *dialect.last_hints)
        self.ended = False

    def read(self, event: Event) -> T | None:
        """The chunk in an event, or `None` if it holds none.

        Sets `ended` at the dialect's end. Raises `RefusedError` for an error the server put into
        the stream, and `MalformedEventError` for what is neither.
        """
        data = event.data
        if data[:1] == "{" and event.type != "error" and event.type != BARE_LINE:
            for word in self._needs_care:
                if word in data:
                    break
            else:
                try:
                    return self._decode(data)
                except (msgspec.DecodeError, RecursionError):
                    pass  # the careful way below may still make sense of it
        return self._read_with_care(event)

    def read_unfinished(self, line: str) -> T | None:
        """The chunk in a last line without line end, if lines are chunks and this one is whole.

        Whatever the framing, LMDeploy's proxy may have written an error there: `RefusedError`.
        """
        fields = json_object(line)
        if fields is None:
            return None
        if self._dialect.framing == "lines" or is_error_event(fields):
            return self._read_object(line, fields)
        return None

    def _read_with_care(self, event: Event) -> T | None:
        data = event.data.strip(WHITE_SPACE)
        if not data:
            return None
        if data == self._dialect.end_data:
            self.ended = True
            return None
        if event.type == "error":
            raise self._refused(data)
        fields = json_object(data)
        if fields is None:
            raise self._malformed("is not a JSON object", data)
        if event.type == BARE_LINE and not is_error_event(fields):
            raise self._malformed("is a line of JSON outside the event stream's format", data)
        return self._read_object(data, fields)

    def _read_object(self, data: str, fields: Fields) -> T:
        if is_error_event(fields):
            raise self._refused(data)
        chunk = self._typed(data, fields)
        if self._dialect.is_last is not None:
            self.ended = self._dialect.is_last(fields)
        return chunk

    def _typed(self, data: str, fields: Fields) -> T:
        try:
            return self._decode(data)
        except msgspec.DecodeError:
            pass
        try:  # servers write null for what is absent, also where the type knows no null
            return msgspec.convert(_without_nulls(fields), self._chunk)
        except msgspec.ValidationError as cause:
            raise self._malformed(f"does not fit {self._chunk.__name__}", data) from cause

    def _refused(self, data: str) -> RefusedError:
        said = "the server reported an error in the stream"
        return refusal(data, said=said, status=200, mask=self._mask)

    def _malformed(self, what: str, data: str) -> MalformedEventError:
        return MalformedEventError(problem=f"an event {what}: {shown(data, self._mask)}")


def _without_nulls(value: object) -> object:
    if isinstance(value, dict):
        members = cast("Fields", value).items()
        return {name: _without_nulls(item) for name, item in members if item is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in cast("list[object]", value)]
    return value
