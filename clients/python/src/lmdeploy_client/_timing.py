"""How long a stream's parts took: measured at each read of bytes, worked out when asked for."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import attrs


@attrs.frozen(kw_only=True)
class StreamTiming:
    """What a stream took so far, in seconds. A slow reader's own time is part of the gaps."""

    headers: float | None
    """From the request to the head of the answer; `None` before it."""
    first_event: float | None
    """From the request to the first event; `None` before it."""
    gaps: int
    """How many waits there were between one event and the next."""
    longest_gap: float | None
    """The longest of them; events that came with the same bytes are 0 apart."""
    mean_gap: float | None
    """The mean of them."""
    events: int
    """Events so far, the end mark among them."""
    bytes_received: int
    """Bytes of the body so far."""
    tokens_per_second: float | None
    """Tokens of the answer by the time from the first event to the last, if its usage came."""


class Stopwatch:
    """Takes the times of one stream: one reading of the clock for each read of bytes."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._headers: float | None = None
        self._first: float | None = None
        self._last = 0.0
        self._longest = 0.0
        self._events = 0
        self._read = 0.0  # when the latest bytes came
        self.start()

    def start(self) -> None:
        """The request is about to be sent."""
        self._start = self._clock()

    def headers_came(self) -> None:
        """The head of the answer is there."""
        self._headers = self._clock()

    def bytes_came(self, events: int) -> None:
        """More of the body is there; `events` came with what was there before."""
        self._note(events)
        self._read = self._clock()

    def timing(self, *, events: int, bytes_received: int, tokens: int | None) -> StreamTiming:
        """What the stream took so far."""
        self._note(events)
        gaps = max(events - 1, 0)
        first = self._last if self._first is None else self._first
        took = self._last - first
        return StreamTiming(
            headers=self._since_start(self._headers),
            first_event=self._since_start(self._first),
            gaps=gaps,
            longest_gap=self._longest if gaps else None,
            mean_gap=took / gaps if gaps else None,
            events=events,
            bytes_received=bytes_received,
            tokens_per_second=tokens / took if tokens is not None and took > 0 else None,
        )

    def _note(self, events: int) -> None:
        if events == self._events:
            return
        if self._first is None:
            self._first = self._read
        else:
            self._longest = max(self._longest, self._read - self._last)
        self._last = self._read
        self._events = events

    def _since_start(self, moment: float | None) -> float | None:
        return None if moment is None else moment - self._start
