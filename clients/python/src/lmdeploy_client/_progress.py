"""What a stream tells besides its chunks: the answer so far, its timing, what stopped it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._accumulator import Accumulator, can_fold
from ._decoder import Event
from ._errors import Call
from ._stop import StopFilter
from ._timing import Stopwatch, StreamTiming

if TYPE_CHECKING:
    from ._stream import ChunkReader

R = TypeVar("R")


class Progress:
    """Keeps what `Told` tells, for one stream."""

    def __init__(self, call: Call, clock: Callable[[], float] = perf_counter) -> None:
        self._call = call
        self.accumulator = Accumulator[Any](call.operation) if can_fold(call.operation) else None
        self.stopwatch = Stopwatch(clock)
        self.stops: StopFilter | None = None
        call.partial = self._partial

    @property
    def stopped(self) -> bool:
        """Whether the stream is over because of a stop string."""
        return self.stops is not None and self.stops.ended

    def stop_on(self, stops: str | Sequence[str], choices: int) -> None:
        """Ends the stream where one of the texts would come."""
        strings = (stops,) if isinstance(stops, str) else tuple(stops)
        if "" in strings:
            raise ValueError("stop_on must not hold an empty text")
        if strings:
            self.stops = StopFilter(self._call.operation, strings, choices=choices)

    def keep(self, chunk: str) -> None:
        """Notes a chunk that the caller gets."""
        if self.accumulator is not None:
            self.accumulator.add(chunk)

    def held_back(self) -> Iterator[Event]:
        """What could have become a stop string, now that nothing more comes."""
        return iter(()) if self.stops is None else self.stops.flush()

    def timing(self) -> StreamTiming:
        """What the stream took so far."""
        return self.stopwatch.timing(
            events=self._call.events,
            bytes_received=self._call.bytes_received,
            tokens=None if self.accumulator is None else self.accumulator.tokens,
        )

    def _partial(self, shown: Callable[[str], str]) -> Any | None:  # noqa: ANN401
        for event in self.held_back():
            self.keep(event.data)
        return None if self.accumulator is None else self.accumulator.response(shown=shown)


class Told(Generic[R]):
    """The properties that both kinds of stream have, during it and after it, for its reader."""

    _reader: ChunkReader[Any]

    if not TYPE_CHECKING:

        def __class_getitem__(cls, types: object) -> object:
            """`Stream[Chunk]` is `Stream[Chunk, Any]`, as type checkers read it by its default."""
            types = types if isinstance(types, tuple) else (types,)
            return super().__class_getitem__((*types, Any)[: len(cls.__parameters__)])

    @property
    def response(self) -> R | None:
        """The answer so far, as the call without streaming returns it; `None` before any chunk."""
        accumulator = self._reader.progress.accumulator
        return None if accumulator is None else accumulator.response()

    @property
    def text(self) -> str:
        """The text so far, of the first choice."""
        accumulator = self._reader.progress.accumulator
        return "" if accumulator is None else accumulator.text

    @property
    def timing(self) -> StreamTiming:
        """Seconds to the headers and the first event, gaps, events, bytes, tokens a second."""
        return self._reader.progress.timing()

    @property
    def stopped_on(self) -> str | None:
        """The text of `stop_on` that was found, the latest one of several choices."""
        stops = self._reader.progress.stops
        return None if stops is None else stops.hit
