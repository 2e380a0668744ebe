"""What a stream says of its own pace, by a clock that the test sets."""

from __future__ import annotations

import pytest

from lmdeploy_client._dialect import DIALECTS
from lmdeploy_client._errors import Call
from lmdeploy_client._options import Options
from lmdeploy_client._stream import ChunkReader
from lmdeploy_client._timing import Stopwatch

EVENT = b'data: {"choices": []}\n\n'
USAGE = b'data: {"choices": [], "usage": {"completion_tokens": 6}}\n\n'


class Clock:
    """Tells the time that was set."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_times_are_those_of_the_bytes_that_brought_the_events() -> None:
    clock = Clock()
    call = Call(method="POST", url="http://host/", operation="chat_completions_stream")
    options = Options(base_url="http://host")
    reader = ChunkReader(call, DIALECTS["done"], dict[str, object], options)
    reader.progress.stopwatch = Stopwatch(clock)
    clock.now = 101.0
    reader.progress.stopwatch.headers_came()
    for moment, data in [(102.0, b": wait\n\n"), (103.0, EVENT + EVENT), (106.0, USAGE)]:
        clock.now = moment
        list(reader.feed(data))
    clock.now = 200.0
    timing = reader.progress.timing()
    assert (timing.headers, timing.first_event) == (1.0, 3.0)
    assert (timing.gaps, timing.longest_gap, timing.mean_gap) == (2, 3.0, 1.5)
    assert timing.events == 3
    assert timing.bytes_received == len(b": wait\n\n" + EVENT + EVENT + USAGE)
    assert timing.tokens_per_second == pytest.approx(2.0)


def test_nothing_is_told_before_it_happened() -> None:
    timing = Stopwatch(Clock()).timing(events=0, bytes_received=0, tokens=None)
    assert (timing.headers, timing.first_event, timing.longest_gap) == (None, None, None)
    assert (timing.mean_gap, timing.tokens_per_second, timing.gaps) == (None, None, 0)
