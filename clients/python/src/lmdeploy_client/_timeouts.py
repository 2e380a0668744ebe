"""The five waits of a call, which of them is nearest, and which one was too long."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any

import attrs

from ._errors import TimedOutError

# How long the end of a body may take after the end of its stream, so that the connection can be
# used again; with a body that goes on, a new connection is cheaper than waiting.
DRAIN_SECONDS = 0.1

Clock = Callable[[], float]


def _check_seconds(_timeouts: object, field: attrs.Attribute[Any], seconds: float | None) -> None:
    if seconds is not None and not 0 < seconds < math.inf:
        raise ValueError(f"{field.name} must be more than 0 seconds, or None for no limit")


@attrs.frozen(kw_only=True)
class Timeouts:
    """How long a call may wait, in seconds, each wait by itself; `None` switches one off.

    Only `connect` is on unless you set another: a long answer can be a healthy one. A wait that
    was too long raises `TimedOutError`, whose `which` has the name of the field. The time that
    your own code takes between two chunks counts for `total` only.
    """

    connect: float | None = attrs.field(default=5.0, validator=_check_seconds)
    """Seconds until there is a connection, with TLS. Default 5, `None` for no limit."""

    first_event: float | None = attrs.field(default=None, validator=_check_seconds)
    """Seconds until a stream's first event, which is about the first token; of a call that does
    not stream, until its answer begins. Each attempt has them anew. Default `None`: no limit."""

    no_bytes: float | None = attrs.field(default=None, validator=_check_seconds)
    """Seconds without a byte, once the answer has begun. What a server sends to keep the
    connection alive counts as bytes. Default `None`: no limit."""

    no_event: float | None = attrs.field(default=None, validator=_check_seconds)
    """Seconds without an event of a stream that has begun; comments are no events. The wait for
    the first event is that of `first_event`, if it is set. Default `None`: no limit."""

    total: float | None = attrs.field(default=None, validator=_check_seconds)
    """Seconds for the whole call, with its retries and to the end of its stream. Default `None`:
    no limit."""


class Deadlines:
    """When the waits of one call end. Asked before each wait how long it may be."""

    def __init__(self, timeouts: Timeouts, clock: Clock = time.monotonic) -> None:
        self._timeouts = timeouts
        self._clock = clock
        self._ends: dict[str, float] = {}
        self._nearest = "total"
        self._has_begun = False
        self._drains = False
        self._set("total")

    def attempt(self) -> None:
        """An attempt begins."""
        self._has_begun = False
        self._set("first_event")

    def answered(self) -> None:
        """The head of an answer came: that of a stream, whose first event is awaited."""
        self._has_begun = True

    def begun(self) -> None:
        """All that `first_event` limits has come."""
        self._has_begun = True
        self._ends.pop("first_event", None)

    def event(self) -> None:
        """An event came. The wait for the next begins when somebody waits."""
        self.begun()
        self._ends.pop("no_event", None)

    def drain(self) -> None:
        """The stream is over; what is left of its body may take a moment."""
        self._drains = True
        self._ends = {"total": self._clock() + DRAIN_SECONDS}

    def connecting(self) -> float | None:
        """How long connecting may take."""
        waits = [wait for wait in (self._timeouts.connect, self.left()) if wait is not None]
        return min(waits, default=None)

    def left(self) -> float | None:
        """What is left of `total`."""
        end = self._ends.get("total")
        return None if end is None else max(end - self._clock(), 0.0)

    def wait(self) -> float | None:
        """How long the next bytes may be waited for. Raises `TimedOutError` if no longer at all."""
        now = self._clock()
        if self._has_begun and not self._drains:
            if "no_event" not in self._ends and "first_event" not in self._ends:
                self._set("no_event")
            self._set("no_bytes")
        if not self._ends:
            return None
        self._nearest = min(self._ends, key=self._ends.__getitem__)
        wait = self._ends[self._nearest] - now
        if wait <= 0:
            raise self.expired()
        return wait

    def expired(self) -> TimedOutError:
        """The error for the wait that was asked for last."""
        return timed_out(self._nearest, self._timeouts)

    def expired_connecting(self) -> TimedOutError:
        """The error for a connection that did not come in time."""
        left = self.left()
        return timed_out("total" if left is not None and left <= 0 else "connect", self._timeouts)

    def _set(self, which: str) -> None:
        wait: float | None = getattr(self._timeouts, which)
        if wait is not None:
            self._ends[which] = self._clock() + wait


_PROBLEMS = {
    "connect": "no connection",
    "first_event": "nothing came",
    "no_bytes": "no bytes came",
    "no_event": "no event came",
    "total": "the call was not done",
}


def timed_out(which: str, timeouts: Timeouts) -> TimedOutError:
    """The error for a wait that was longer than its setting."""
    seconds: float = getattr(timeouts, which) or 0.0
    return TimedOutError(which=which, problem=f"{_PROBLEMS[which]} within {seconds:g} s")
