"""The open answer of a streaming call: gives chunks, owns the connection, is closed.

`ChunkReader` holds all that is not I/O; `Stream` and `AsyncStream` only differ in `await`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from types import TracebackType
from typing import Any, Generic, TypeVar

import httpx

from ._decoder import EventDecoder, LineDecoder
from ._dialect import ChunkDecoder, Dialect
from ._errors import Call, LmdeployError, TruncatedError, during
from ._options import Options

T = TypeVar("T")


class Stream(Generic[T]):
    """The chunks of one streaming call, in the order the server sent them.

    Iterating ends after the last chunk; an error ends it too and is raised once. Leaving the
    `with` block, or dropping the stream, closes the connection.
    """

    def __init__(self, response: httpx.Response, reader: ChunkReader[T]) -> None:
        self._response = response
        self._chunks = _chunks(response, reader)
        self._closed = False

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the answer, request ids among them."""
        return self._response.headers

    def close(self) -> None:
        """Closes the connection; nothing more is read. May be called twice."""
        self._closed = True
        self._response.close()

    def __iter__(self) -> Stream[T]:
        return self

    def __next__(self) -> T:
        if self._closed:
            raise StopIteration
        return next(self._chunks)

    def __enter__(self) -> Stream[T]:
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


class AsyncStream(Generic[T]):
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
        self._closed = False

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the answer, request ids among them."""
        if self._response is None:
            raise RuntimeError("the stream has no headers before its request is sent")
        return self._response.headers

    async def close(self) -> None:
        """Closes the connection; nothing more is read. May be called twice."""
        self._closed = True
        if self._response is not None:
            await self._response.aclose()

    def __await__(self) -> Generator[Any, None, AsyncStream[T]]:
        return self._opened().__await__()

    def __aiter__(self) -> AsyncStream[T]:
        return self

    async def __anext__(self) -> T:
        if self._chunks is None:
            await self._opened()
        if self._closed or self._chunks is None:
            raise StopAsyncIteration
        return await anext(self._chunks)

    async def __aenter__(self) -> AsyncStream[T]:
        return await self._opened()

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _opened(self) -> AsyncStream[T]:
        if self._response is None and not self._closed:
            try:
                self._response = await self._send()
            except BaseException:
                self._closed = True
                raise
            self._chunks = _async_chunks(self._response, self._reader)
        return self


class ChunkReader(Generic[T]):
    """Bytes in, chunks out, until the dialect's end; errors say which call they belong to."""

    def __init__(self, call: Call, dialect: Dialect, chunk: type[T], options: Options) -> None:
        self._call = call
        self._end = dialect.end
        self._allow_truncated = options.allow_truncated
        limit = options.max_event_bytes
        self._events: EventDecoder | LineDecoder
        if dialect.framing == "lines":
            self._events = LineDecoder(max_event_bytes=limit)
        else:
            self._events = EventDecoder(max_event_bytes=limit, bare_lines=True)
        self._decoder = ChunkDecoder(dialect, chunk, call.mask)

    @property
    def ended(self) -> bool:
        """Whether the dialect's end has come."""
        return self._decoder.ended

    def feed(self, data: bytes) -> Iterator[T]:
        """Adds bytes of the body and gives the chunks that they complete."""
        call, decoder = self._call, self._decoder
        call.bytes_received += len(data)
        try:
            for event in self._events.feed(data):
                call.events += 1
                chunk = decoder.read(event)
                if chunk is not None:
                    yield chunk
                if decoder.ended:
                    return
        except LmdeployError as error:
            during(call, error)
            raise

    def finish(self, cause: Exception | None = None) -> Iterator[T]:
        """Takes the end of the body, which comes too early; `cause` if it was cut off."""
        call, decoder = self._call, self._decoder
        try:
            chunk = decoder.read_unfinished(self._events.unfinished_line.decode("utf-8", "replace"))
        except LmdeployError as error:
            raise during(call, error, cause) from cause
        if chunk is not None:
            call.events += 1
            yield chunk
        if not decoder.ended and not self._allow_truncated:
            events = f"{call.events} event{'s' * (call.events != 1)}"
            problem = f"stream ended after {events} without {self._end}"
            advice = "allow_truncated=True makes this a normal end"
            truncated = TruncatedError(problem=problem, advice=advice)
            raise during(call, truncated, cause) from cause


def _chunks(response: httpx.Response, reader: ChunkReader[T]) -> Iterator[T]:
    try:
        for data in response.iter_bytes():
            yield from reader.feed(data)
            if reader.ended:
                return
        yield from reader.finish()
    except httpx.RequestError as cause:
        yield from reader.finish(cause)
    finally:
        response.close()


async def _async_chunks(response: httpx.Response, reader: ChunkReader[T]) -> AsyncIterator[T]:
    try:
        async for data in response.aiter_bytes():
            for chunk in reader.feed(data):
                yield chunk
            if reader.ended:
                return
        for chunk in reader.finish():
            yield chunk
    except httpx.RequestError as cause:
        for chunk in reader.finish(cause):
            yield chunk
    finally:
        await response.aclose()
