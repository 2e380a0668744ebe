"""The open answer of a streaming call: gives chunks, owns the connection, is closed.

`ChunkReader` holds all that is not I/O; `Stream` and `AsyncStream` only differ in `await`.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic

import httpx

from ._decoder import EventDecoder, LineDecoder
from ._dialect import ChunkDecoder, Dialect
from ._errors import (
    Call,
    LmdeployError,
    StreamCancelledError,
    TimedOutError,
    TruncatedError,
    during,
)
from ._options import Options
from ._progress import Progress, Told
from ._timeouts import Deadlines
from ._wire import cut

if TYPE_CHECKING:
    import anyio
    from typing_extensions import TypeVar  # of which every type checker has the stubs

    R = TypeVar("R", default=Any)
else:
    from typing import TypeVar

    R = TypeVar("R")

T = TypeVar("T")

# How much of a body is read after the end of its stream, so that the connection can be used again.
DRAIN_BYTES = 64 * 1024


class Stream(Told[R], Generic[T, R]):
    """The chunks of one streaming call, in the order the server sent them.

    Iterating ends after the last chunk; an error ends it too and is raised once. Leaving the
    `with` block, or dropping the stream, closes the connection.
    """

    def __init__(self, response: httpx.Response, reader: ChunkReader[T]) -> None:
        self._response = response
        self._reader = reader
        self._chunks = _chunks(response, reader)
        self._closed = False
        reader.progress.stopwatch.headers_came()
        self._turn = threading.Lock()  # of whoever reads, or closes what nobody reads

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        return self._response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the answer, request ids among them."""
        return self._response.headers

    def close(self) -> None:
        """Closes the connection; nothing more is read. May be called twice, and by any thread.

        A thread that waits for a chunk is woken at once and gets `StreamCancelledError`.
        """
        self._closed = True
        if not self._close_unread():
            cut(self._response)  # its reader closes it

    def stopping_on(self, stops: str | Sequence[str] | None, *, choices: int = 1) -> Stream[T, R]:
        """The same stream, to end where one of the texts would come in each of its choices."""
        self._reader.progress.stop_on(stops or (), choices)
        return self

    def __iter__(self) -> Stream[T, R]:
        return self

    def __next__(self) -> T:
        if self._closed:
            raise StopIteration
        try:
            with self._turn:
                return next(self._chunks)
        except (StopIteration, LmdeployError) as end:
            if self._closed:
                raise self._reader.cancelled() from end
            raise
        finally:
            if self._closed:
                self._close_unread()

    def __enter__(self) -> Stream[T, R]:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()

    def _close_unread(self) -> bool:
        """Closes the connection unless a thread reads from it, and says whether it did."""
        if not self._turn.acquire(blocking=False):
            return False
        try:
            self._response.close()
        finally:
            self._turn.release()
        return True


class AsyncStream(Told[R], Generic[T, R]):
    """The chunks of one streaming call, in the order the server sent them.

    The request is sent by `async with`, by `await`, or by the first step of `async for`,
    whichever comes first. Iterating ends after the last chunk; an error ends it too and is raised
    once. Leaving the `async with` block closes the connection; so does cancelling the reader.
    """

    def __init__(
        self, send: Callable[[], Awaitable[httpx.Response]], reader: ChunkReader[T]
    ) -> None:
        self._send = send
        self._reader = reader
        self._response: httpx.Response | None = None
        self._chunks: AsyncIterator[T] | None = None
        self._opening: anyio.CancelScope | None = None
        self._closed = False

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        if self._response is None:
            raise RuntimeError("the stream has no status before its request is sent")
        return self._response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the answer, request ids among them."""
        if self._response is None:
            raise RuntimeError("the stream has no headers before its request is sent")
        return self._response.headers

    async def close(self) -> None:
        """Closes the connection; nothing more is read. May be called twice, and by any task.

        A task that waits for a chunk is woken at once and gets `StreamCancelledError`.
        """
        self._closed = True
        if self._opening is not None:
            self._opening.cancel()
        if self._response is not None:
            await self._response.aclose()

    def stopping_on(
        self, stops: str | Sequence[str] | None, *, choices: int = 1
    ) -> AsyncStream[T, R]:
        """The same stream, to end where one of the texts would come in each of its choices."""
        self._reader.progress.stop_on(stops or (), choices)
        return self

    def __await__(self) -> Generator[Any, None, AsyncStream[T, R]]:
        return self._opened().__await__()

    def __aiter__(self) -> AsyncStream[T, R]:
        return self

    async def __anext__(self) -> T:
        if self._chunks is None:
            await self._opened()
        if self._closed or self._chunks is None:
            raise StopAsyncIteration
        try:
            return await anext(self._chunks)
        except (StopAsyncIteration, LmdeployError) as end:
            if self._closed:
                raise self._reader.cancelled() from end
            raise

    async def __aenter__(self) -> AsyncStream[T, R]:
        return await self._opened()

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _opened(self) -> AsyncStream[T, R]:
        if self._response is None and not self._closed:
            try:
                self._reader.progress.stopwatch.start()
                self._response = await self._sent()
                self._reader.progress.stopwatch.headers_came()
            except BaseException:
                self._closed = True
                raise
            self._chunks = _async_chunks(self._response, self._reader)
        return self

    async def _sent(self) -> httpx.Response:
        import anyio  # where httpx does, so that nothing loads it before there is a request

        with anyio.CancelScope() as self._opening:
            response = await self._send()
            self._opening = None
            return response
        raise self._reader.cancelled()


class ChunkReader(Generic[T]):
    """Bytes in, chunks out, until the dialect's end; errors say which call they belong to."""

    def __init__(
        self,
        call: Call,
        dialect: Dialect,
        chunk: type[T],
        options: Options,
        deadlines: Deadlines | None = None,
    ) -> None:
        self._call = call
        self._deadlines = deadlines or Deadlines(options.timeouts)
        self._end = dialect.end
        self._allow_truncated = options.allow_truncated
        limit = options.max_event_bytes
        self._events: EventDecoder | LineDecoder
        if dialect.framing == "lines":
            self._events = LineDecoder(max_event_bytes=limit)
        else:
            self._events = EventDecoder(max_event_bytes=limit, bare_lines=True)
        self._decoder = ChunkDecoder(dialect, chunk, call.mask)
        self.progress = Progress(call)

    @property
    def ended(self) -> bool:
        """Whether the dialect's end has come, or a stop string."""
        return self._decoder.ended or self.progress.stopped

    def feed(self, data: bytes) -> Iterator[T]:
        """Adds bytes of the body and gives the chunks that they complete."""
        call, decoder, progress = self._call, self._decoder, self.progress
        progress.stopwatch.bytes_came(call.events)
        call.bytes_received += len(data)
        events = self._events.feed(data)
        if progress.stops is not None:
            events = progress.stops.filter(events)
        try:
            for event in events:
                call.events += 1
                self._deadlines.event()
                chunk = decoder.read(event)
                if chunk is not None:
                    progress.keep(event.data)
                    yield chunk
                if decoder.ended:
                    return
        except LmdeployError as error:
            during(call, error)
            raise

    def drain(self) -> None:
        """The stream is over; what is left of the body may take a moment."""
        self._deadlines.drain()

    def timed_out(self, cause: httpx.TimeoutException | TimedOutError) -> TimedOutError:
        """The error for bytes that did not come in time."""
        if isinstance(cause, TimedOutError):
            return during(self._call, cause)
        return during(self._call, self._deadlines.expired(), cause)

    def cancelled(self) -> StreamCancelledError:
        """The error for a stream that was closed while it was read."""
        problem = f"the stream was closed while it was read, after {self._so_far()}"
        return during(self._call, StreamCancelledError(problem=problem))

    def finish(self, cause: Exception | None = None) -> Iterator[T]:
        """Takes the end of the body, which comes too early; `cause` if it was cut off."""
        call, decoder = self._call, self._decoder
        yield from self._held_back()
        line = self._events.unfinished_line.decode("utf-8", "replace")
        try:
            chunk = decoder.read_unfinished(line)
        except LmdeployError as error:
            raise during(call, error, cause) from cause
        if chunk is not None:
            call.events += 1
            self.progress.keep(line)
            yield chunk
        if not decoder.ended and not self._allow_truncated:
            problem = f"stream ended after {self._so_far()} without {self._end}"
            advice = "allow_truncated=True makes this a normal end"
            truncated = TruncatedError(problem=problem, advice=advice)
            raise during(call, truncated, cause) from cause

    def _so_far(self) -> str:
        return f"{self._call.events} event{'s' * (self._call.events != 1)}"

    def _held_back(self) -> Iterator[T]:
        for event in self.progress.held_back():
            chunk = self._decoder.read(event)
            if chunk is not None:
                self.progress.keep(event.data)
                yield chunk


def _chunks(response: httpx.Response, reader: ChunkReader[T]) -> Iterator[T]:
    body = response.iter_bytes()
    try:
        for data in body:
            yield from reader.feed(data)
            if reader.ended:
                _drain(body, reader)
                return
        yield from reader.finish()
    except (httpx.TimeoutException, TimedOutError) as cause:
        raise reader.timed_out(cause) from cause.__cause__
    except httpx.RequestError as cause:
        yield from reader.finish(cause)
    finally:
        response.close()


def _drain(body: Iterator[bytes], reader: ChunkReader[T]) -> None:
    """Reads what is left of a body, if it is little and comes soon."""
    if reader.progress.stopped:
        return  # the server is still at it
    reader.drain()
    left = DRAIN_BYTES
    try:
        for data in body:
            left -= len(data)
            if left < 0:
                return
    except (httpx.RequestError, TimedOutError):
        pass  # the stream was whole


async def _async_chunks(response: httpx.Response, reader: ChunkReader[T]) -> AsyncIterator[T]:
    body = response.aiter_bytes()
    try:
        async for data in body:
            for chunk in reader.feed(data):
                yield chunk
            if reader.ended:
                await _async_drain(body, reader)
                return
        for chunk in reader.finish():
            yield chunk
    except (httpx.TimeoutException, TimedOutError) as cause:
        raise reader.timed_out(cause) from cause.__cause__
    except httpx.RequestError as cause:
        for chunk in reader.finish(cause):
            yield chunk
    finally:
        await response.aclose()


async def _async_drain(body: AsyncIterator[bytes], reader: ChunkReader[T]) -> None:
    """Reads what is left of a body, if it is little and comes soon."""
    if reader.progress.stopped:
        return  # the server is still at it
    reader.drain()
    left = DRAIN_BYTES
    try:
        async for data in body:
            left -= len(data)
            if left < 0:
                return
    except (httpx.RequestError, TimedOutError):
        pass  # the stream was whole
