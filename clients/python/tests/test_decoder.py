"""What a case cannot say of the decoders: how they are used, not what the bytes mean."""

from __future__ import annotations

import pytest

from lmdeploy_client import Event, EventDecoder, EventTooLargeError, LineDecoder


def test_bytes_are_taken_also_when_nobody_iterates() -> None:
    decoder = EventDecoder()
    decoder.feed(b"data: a\n")
    assert [event.data for event in decoder.feed(b"\n")] == ["a"]


def test_events_before_the_limit_are_given_first() -> None:
    events = EventDecoder(max_event_bytes=8).feed(b"data: a\n\ndata: too long\n\ndata: b\n\n")
    assert next(events).data == "a"
    with pytest.raises(EventTooLargeError, match="larger than 8 bytes"):
        next(events)


@pytest.mark.parametrize(
    "decoder", [EventDecoder(max_event_bytes=2), LineDecoder(max_event_bytes=2)]
)
def test_nothing_comes_after_the_limit(decoder: EventDecoder | LineDecoder) -> None:
    with pytest.raises(EventTooLargeError):
        list(decoder.feed(b"data"))
    assert list(decoder.feed(b": a\n\ndata: b\n\n")) == []
    assert decoder.unfinished_line == b""


def test_bare_lines_come_in_order_and_leave_the_block_alone() -> None:
    decoder = EventDecoder(bare_lines=True)
    body = b'id: 7\nevent: e\ndata: a\n{"error": 1}\ndata: b\n\n {"n": 1}\n'
    assert list(decoder.feed(body)) == [
        Event("", '{"error": 1}', "7"),
        Event("e", "a\nb", "7"),
    ]


def test_unfinished_line_is_what_came_after_the_last_line_end() -> None:
    decoder = EventDecoder()
    for piece in (b"data: a\n\n{", b'"n"', b": 1}"):
        list(decoder.feed(piece))
    assert decoder.unfinished_line == b'{"n": 1}'


def test_last_line_is_given_once() -> None:
    decoder = LineDecoder()
    assert list(decoder.feed(b"a\nb")) == [Event("message", "a")]
    assert list(decoder.finish()) == [Event("message", "b")]
    assert list(decoder.finish()) == []


def test_event_cannot_be_changed() -> None:
    event = Event("message", "a")
    with pytest.raises(AttributeError, match="immutable"):
        event.data = "b"  # type: ignore[misc]
