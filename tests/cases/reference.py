"""The event-stream rules of the WHATWG standard, read as plainly as they are written.

https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream

The whole body at once and no state between calls: this checks the cases which check the clients,
and no client uses it.
"""

from __future__ import annotations

import codecs
import re
from itertools import takewhile

Event = dict[str, str | int | None]

COMPLETE = "complete"
TOO_LARGE = "event_too_large"

# CR and LF are never part of a longer UTF-8 character, so lines may be cut before they are decoded.
_LINE_END = re.compile(rb"\r\n|\n|\r")
_BLANKS = b"\t\n\f\r "  # https://infra.spec.whatwg.org/#ascii-whitespace
_LARGEST_RETRY = 2**63 - 1


def read_events(body: bytes, limit: int) -> tuple[list[Event], str]:
    """Return the events of an event stream and how it ended.

    No line, and no event's joined data, may be longer than `limit` bytes. The standard has no such
    limit; what it does say holds up to there.
    """
    *lines, unfinished = _LINE_END.split(body.removeprefix(codecs.BOM_UTF8))
    events: list[Event] = []
    event_type, last_event_id, retry = "", "", None
    data: list[bytes] = []
    for line in lines:
        if len(line) > limit:
            return events, TOO_LARGE
        if not line:
            if data:
                events.append(_event(b"\n".join(data), event_type, last_event_id, retry))
            event_type, data = "", []
            continue
        if line.startswith(b":"):
            continue
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"event":
            event_type = _text(value)
        elif field == b"data":
            data.append(value)
            if len(b"\n".join(data)) > limit:
                return events, TOO_LARGE
        elif field == b"id" and b"\0" not in value:
            last_event_id = _text(value)
        elif field == b"retry" and re.fullmatch(rb"[0-9]+", value):
            retry = int(value) if int(value) <= _LARGEST_RETRY else retry
    return events, TOO_LARGE if len(unfinished) > limit else COMPLETE


def read_lines(body: bytes, limit: int) -> tuple[list[Event], str]:
    """Return each non-blank line of a JSON-lines stream as an event, and how the stream ended."""
    lines = _LINE_END.split(body.removeprefix(codecs.BOM_UTF8))
    fitting = list(takewhile(lambda line: len(line) <= limit, lines))
    events = [_event(line, "", "", None) for line in fitting if line.strip(_BLANKS)]
    return events, COMPLETE if len(fitting) == len(lines) else TOO_LARGE


def _event(data: bytes, event_type: str, last_event_id: str, retry: int | None) -> Event:
    return {
        "type": event_type or "message",
        "data": _text(data),
        "last_event_id": last_event_id,
        "retry": retry,
    }


def _text(raw: bytes) -> str:
    # Python replaces maximal subparts, as the standard's "UTF-8 decode" does.
    return raw.decode("utf-8", errors="replace")
