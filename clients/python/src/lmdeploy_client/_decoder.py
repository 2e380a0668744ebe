"""Bytes in, events out: the event-stream format of the HTML standard, whole.

Knows neither HTTP nor JSON.
https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from ._errors import EventTooLargeError

# The largest event taken by default: 16 MiB, far above any chunk, far below a machine's memory.
MAX_EVENT_BYTES = 16 * 1024 * 1024

BARE_LINE = ""
"""The type of an event that is a line beginning with `{` outside the event-stream format."""


class Event(msgspec.Struct, frozen=True, gc=False):
    """One event of a stream."""

    type: str
    """The event's name, `"message"` if it has none."""
    data: str
    """The values of its `data` lines, joined by line feeds. Bad UTF-8 is U+FFFD."""
    last_event_id: str = ""
    """The last id the stream gave, by this event or an earlier one."""
    retry: int | None = None
    """The reconnection time in force, in milliseconds; `None` if the stream gave none."""


class EventDecoder:
    """Turns the bytes of an event stream into events, however the bytes are cut.

    A block that is unfinished when the body ends is no event, so there is nothing to call then.

    Args:
        max_event_bytes: The longest line and the longest data of an event, in bytes.
        bare_lines: Hand out a line that begins with `{` as an event with an empty type. No field
            of the standard begins so, but LMDeploy's proxy writes its errors like this.
    """

    def __init__(self, *, max_event_bytes: int = MAX_EVENT_BYTES, bare_lines: bool = False) -> None:
        self._lines = _LineSplitter(max_event_bytes)
        self._max_event_bytes = max_event_bytes
        self._bare_lines = bare_lines
        self._values: list[bytes] = []
        self._data_bytes = -1  # of the values and the line feeds between them
        self._type = ""
        self._last_event_id = ""
        self._retry: int | None = None

    def feed(self, data: bytes) -> Iterator[Event]:
        """Adds bytes and gives the events that they complete.

        Iterating raises `EventTooLargeError` where the limit is broken, after all events before
        that place. Bytes fed later are then ignored.
        """
        events: list[Event] = []
        try:
            self._read(data, events)
        except EventTooLargeError as error:
            self._lines.stop()
            return _then_raise(events, error)
        return iter(events)

    @property
    def unfinished_line(self) -> bytes:
        """What came after the last line end."""
        return self._lines.unfinished

    def _read(self, data: bytes, events: list[Event]) -> None:
        for line in self._lines.split(data):
            if line[:5] == b"data:":  # asked first because most lines are data or blank
                self._add_data(line[6:] if line[5:6] == b" " else line[5:])
            elif not line:
                if self._values:
                    events.append(self._event())
                self._type = ""
            elif self._bare_lines and line[:1] == b"{":
                events.append(Event(BARE_LINE, _text(line), self._last_event_id, self._retry))
            else:
                self._field(line)
        self._lines.check_unfinished()

    def _add_data(self, value: bytes) -> None:
        self._values.append(value)
        self._data_bytes += len(value) + 1
        if self._data_bytes > self._max_event_bytes:
            raise _too_large(self._max_event_bytes)

    def _event(self) -> Event:
        data = self._values[0] if len(self._values) == 1 else b"\n".join(self._values)
        self._values.clear()
        self._data_bytes = -1
        return Event(self._type or "message", _text(data), self._last_event_id, self._retry)

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")  # a comment is a line with an empty name
        value = value.removeprefix(b" ")
        if name == b"data":
            self._add_data(value)
        elif name == b"event":
            self._type = _text(value)
        elif name == b"id":
            if b"\0" not in value:
                self._last_event_id = _text(value)
        elif name == b"retry" and value.isdigit():  # for bytes: ASCII digits, at least one
            # 19 digits hold every 64-bit number, and int() refuses thousands of them.
            digits = value.lstrip(b"0") or b"0"
            if len(digits) <= 19 and int(digits) < 2**63:
                self._retry = int(digits)


class LineDecoder:
    """Turns a body of JSON lines into events: each line that is not blank is one.

    LMDeploy's `/v1/chat/interactive` streamed so until 0.9.2.
    """

    def __init__(self, *, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        self._lines = _LineSplitter(max_event_bytes)

    def feed(self, data: bytes) -> Iterator[Event]:
        """Adds bytes and gives the lines that they complete, as `EventDecoder.feed` does."""
        events: list[Event] = []
        try:
            for line in self._lines.split(data):
                if line.strip(_WHITE_SPACE):
                    events.append(Event("message", _text(line)))
            self._lines.check_unfinished()
        except EventTooLargeError as error:
            self._lines.stop()
            return _then_raise(events, error)
        return iter(events)

    def finish(self) -> Iterator[Event]:
        """Gives the last line if no line end came after it."""
        line = self._lines.unfinished
        self._lines.stop()
        if line.strip(_WHITE_SPACE):
            yield Event("message", _text(line))

    @property
    def unfinished_line(self) -> bytes:
        """What came after the last line end."""
        return self._lines.unfinished


class _LineSplitter:
    """Cuts bytes into lines that end with CR LF, LF or CR, after an optional byte order mark.

    What is unfinished is kept in pieces and joined once, so a long line costs linear time.
    """

    def __init__(self, max_line_bytes: int) -> None:
        self._max_line_bytes = max_line_bytes
        self._start: bytes | None = b""  # the first bytes, while they may still become a BOM
        self._after_cr = False
        self._pieces: list[bytes] = []
        self._piece_bytes = 0
        self._stopped = False

    @property
    def unfinished(self) -> bytes:
        return (self._start or b"") + b"".join(self._pieces)

    def stop(self) -> None:
        self._stopped = True
        self._start = None
        self._pieces.clear()
        self._piece_bytes = 0

    def split(self, data: bytes) -> Iterator[bytes]:
        if self._start is not None:
            data = self._without_bom(self._start + data)
        if self._after_cr and data:
            self._after_cr = False
            data = data.removeprefix(b"\n")
        if self._stopped or not data:
            return iter(())

        none_too_long = self._piece_bytes + len(data) <= self._max_line_bytes
        # Unlike str.splitlines, this one knows the standard's three line ends and no others.
        lines = data.splitlines()
        self._after_cr = data.endswith(b"\r")
        unfinished = None if self._after_cr or data.endswith(b"\n") else lines.pop()
        if lines and self._pieces:
            lines[0] = b"".join([*self._pieces, lines[0]])
            self._pieces.clear()
            self._piece_bytes = 0
        if unfinished is not None:
            self._pieces.append(unfinished)
            self._piece_bytes += len(unfinished)

        return iter(lines) if none_too_long else self._up_to_limit(lines)

    def check_unfinished(self) -> None:
        """Refuses a line that is too long before its end came."""
        if self._piece_bytes > self._max_line_bytes:
            raise _too_large(self._max_line_bytes)

    def _without_bom(self, start: bytes) -> bytes:
        if len(start) < len(_BOM) and _BOM.startswith(start):
            self._start = start
            return b""
        self._start = None
        return start.removeprefix(_BOM)

    def _up_to_limit(self, lines: list[bytes]) -> Iterator[bytes]:
        for line in lines:
            if len(line) > self._max_line_bytes:
                raise _too_large(self._max_line_bytes)
            yield line


_BOM = b"\xef\xbb\xbf"
_WHITE_SPACE = b" \t\n\r\f"  # that of ASCII; bytes.strip() alone would take a vertical tab too


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def _too_large(limit: int) -> EventTooLargeError:
    return EventTooLargeError(
        problem=f"an event is larger than {limit} bytes",
        advice="max_event_bytes sets the limit",
    )


def _then_raise(events: list[Event], error: EventTooLargeError) -> Iterator[Event]:
    yield from events
    raise error
