"""The five waits: which is nearest by a clock of the test's, and that sockets keep to it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from loopback import Loopback, Received, answer

from lmdeploy_client import AsyncClient, Client, Retries, TimedOutError, Timeouts
from lmdeploy_client._timeouts import Deadlines

HEAD = answer(b"", headers={"content-type": "text/event-stream", "transfer-encoding": "chunked"})
EVENT = b'data: {"choices": [{"delta": {"content": "a"}}]}\n\n'
COMMENT = b": still here\n\n"
SOON = 0.1  # seconds
LATE = 5.0  # seconds, far more than anything here takes


class Clock:
    """A clock that only the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Waiting:
    """The deadlines of one attempt at a stream, and the clock that they read."""

    def __init__(self, **timeouts: float | None) -> None:
        self.clock = Clock()
        self.deadlines = Deadlines(Timeouts(**timeouts), self.clock)
        self.deadlines.attempt()

    def after(self, seconds: float) -> float | None:
        self.clock.now += seconds
        return self.deadlines.wait()

    def over_after(self, seconds: float) -> str:
        with pytest.raises(TimedOutError) as caught:
            self.after(seconds)
        return caught.value.which


def test_only_connecting_is_limited_unless_asked() -> None:
    assert Timeouts() == Timeouts(
        connect=5.0, first_event=None, no_bytes=None, no_event=None, total=None
    )
    waiting = Waiting()
    waiting.deadlines.answered()
    assert waiting.after(1e9) is None


def test_first_event_is_awaited_through_the_head_of_the_answer() -> None:
    waiting = Waiting(first_event=10)
    assert waiting.after(4) == 6
    waiting.deadlines.answered()
    assert waiting.after(4) == 2
    assert waiting.over_after(2) == "first_event"


def test_first_event_is_awaited_anew_in_each_attempt_but_total_is_not() -> None:
    waiting = Waiting(first_event=10, total=15)
    waiting.clock.now += 8
    waiting.deadlines.attempt()
    assert waiting.after(0) == 7
    assert waiting.over_after(7) == "total"


def test_no_bytes_begins_anew_with_each_wait_and_after_the_head() -> None:
    waiting = Waiting(no_bytes=3)
    assert waiting.after(100) is None
    waiting.deadlines.answered()
    assert waiting.after(2) == 3
    assert waiting.after(2) == 3


def test_no_event_is_not_put_off_by_bytes_but_by_an_event() -> None:
    waiting = Waiting(no_event=10, no_bytes=8)
    waiting.deadlines.answered()
    assert waiting.after(0) == 8
    assert waiting.after(4) == 6
    waiting.deadlines.event()
    assert waiting.after(4) == 8
    assert waiting.after(4) == 6
    assert waiting.over_after(6) == "no_event"


def test_no_event_waits_for_the_first_event_only_if_nothing_else_does() -> None:
    waiting = Waiting(no_event=1, first_event=10)
    waiting.deadlines.answered()
    assert waiting.after(5) == 5
    waiting.deadlines.event()
    assert waiting.after(0) == 1


def test_time_between_an_event_and_the_next_wait_is_not_waited() -> None:
    waiting = Waiting(no_event=1)
    waiting.deadlines.event()
    assert waiting.after(100) == 1


def test_connecting_may_take_no_longer_than_the_whole() -> None:
    assert Waiting(connect=5, total=3).deadlines.connecting() == 3
    assert Waiting(connect=5).deadlines.connecting() == 5
    assert Waiting(connect=None).deadlines.connecting() is None


def test_what_is_left_after_the_end_may_take_a_tenth_of_a_second() -> None:
    waiting = Waiting(no_bytes=9, no_event=9, total=9)
    waiting.deadlines.answered()
    waiting.deadlines.drain()
    assert waiting.after(0) == pytest.approx(0.1)


@pytest.mark.parametrize("name", ["connect", "first_event", "no_bytes", "no_event", "total"])
@pytest.mark.parametrize("seconds", [0, -1, float("inf"), float("nan")])
def test_wait_without_sense_is_refused(name: str, seconds: float) -> None:
    with pytest.raises(ValueError, match=f"^{name} must be more than 0 seconds"):
        Timeouts(**{name: seconds})


class Stalled:
    """A server that sends the pieces, then a last one over and over, or nothing."""

    def __init__(self, *pieces: bytes, then: bytes = b"") -> None:
        self._pieces = pieces
        self._then = then
        self._over = threading.Event()

    def __call__(self, _request: Received) -> Iterator[bytes]:
        yield from self._pieces
        while not self._over.wait(SOON / 4 if self._then else LATE):
            yield self._then
        while True:  # until it is seen that the client is gone
            yield b"\r\n"

    def stop(self) -> None:
        self._over.set()


def chunked(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


STALLS = [
    pytest.param({"first_event": SOON}, [], b"", "first_event", id="before the head"),
    pytest.param({"total": SOON}, [], b"", "total", id="before the head, in all"),
    pytest.param({"first_event": SOON}, [HEAD], b"", "first_event", id="after the head"),
    pytest.param(
        {"first_event": SOON}, [HEAD], chunked(COMMENT), "first_event", id="comments alone"
    ),
    pytest.param({"no_bytes": SOON}, [HEAD, chunked(EVENT)], b"", "no_bytes", id="no bytes"),
    pytest.param({"no_event": SOON}, [HEAD, chunked(EVENT)], b"", "no_event", id="no event"),
    pytest.param(
        {"no_event": SOON, "no_bytes": LATE},
        [HEAD, chunked(EVENT)],
        chunked(COMMENT),
        "no_event",
        id="comments after an event",
    ),
    pytest.param(
        {"total": SOON, "no_event": LATE}, [HEAD], chunked(EVENT), "total", id="events without end"
    ),
]


def patient(timeouts: dict[str, float]) -> Any:
    return {"timeouts": Timeouts(**timeouts), "retries": Retries(max=0)}


@pytest.mark.parametrize(("timeouts", "pieces", "then", "which"), STALLS)
def test_stream_that_stalls_is_left_in_time(
    timeouts: dict[str, float], pieces: list[bytes], then: bytes, which: str
) -> None:
    stalled = Stalled(*pieces, then=then)
    with Loopback(stalled) as server, Client(server.url, **patient(timeouts)) as client:
        with pytest.raises(TimedOutError) as caught:
            list(client.chat_completions_stream(model="m", messages=[]))
        stalled.stop()
    assert caught.value.which == which
    assert caught.value.url is not None


@pytest.mark.parametrize(("timeouts", "pieces", "then", "which"), STALLS)
def test_async_stream_that_stalls_is_left_in_time(
    timeouts: dict[str, float], pieces: list[bytes], then: bytes, which: str
) -> None:
    async def run() -> TimedOutError:
        async with AsyncClient(server.url, **patient(timeouts)) as client:
            with pytest.raises(TimedOutError) as caught:
                async for _ in client.chat_completions_stream(model="m", messages=[]):
                    pass
            return caught.value

    stalled = Stalled(*pieces, then=then)
    with Loopback(stalled) as server:
        error = asyncio.run(run())
        stalled.stop()
    assert error.which == which


CALLS = [
    pytest.param({"first_event": SOON}, [], "first_event", id="no answer"),
    pytest.param({"no_bytes": SOON}, [answer(b"{", cut=True)], "no_bytes", id="half an answer"),
    pytest.param({"total": SOON}, [answer(b"{", cut=True)], "total", id="half an answer, in all"),
]


@pytest.mark.parametrize(("timeouts", "pieces", "which"), CALLS)
def test_call_that_does_not_stream_is_left_in_time(
    timeouts: dict[str, float], pieces: list[bytes], which: str
) -> None:
    stalled = Stalled(*pieces)
    with Loopback(stalled) as server, Client(server.url, **patient(timeouts)) as client:
        with pytest.raises(TimedOutError) as caught:
            client.list_models()
        stalled.stop()
    assert caught.value.which == which


def test_half_a_refusal_is_a_refusal() -> None:
    stalled = Stalled(answer(b'{"message": "no"}', status=400, reason="Bad Request", cut=True))
    with Loopback(stalled) as server, Client(server.url, **patient({"no_bytes": SOON})) as client:
        with pytest.raises(Exception, match="answered 400: no") as caught:
            client.list_models()
        stalled.stop()
    assert getattr(caught.value, "status", None) == 400
