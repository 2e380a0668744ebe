"""An answer as it came, beside what the client makes of it."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs
import httpx

T = TypeVar("T")


@attrs.frozen
class Heard:
    """The answer to a call, before anything was made of it."""

    status: int
    headers: httpx.Headers
    body: bytes = attrs.field(repr=False)


@attrs.frozen
class RawResponse(Generic[T]):
    """The answer to one call: its `status`, `headers` and `body` as they came, and its `value`."""

    status: int
    headers: httpx.Headers = attrs.field(repr=False)
    """All headers, request ids and the `X-Olla-*` of a gateway among them."""
    body: bytes = attrs.field(repr=False)
    """The body, byte for byte."""
    value: T
    """What the call returns without `raw`."""


def note_body(heard: list[Heard] | None, response: httpx.Response, body: bytes) -> None:
    """Keeps an answer where somebody wants it."""
    if heard is not None:
        heard.append(Heard(response.status_code, response.headers, body))


def raw_response(heard: list[Heard], value: T) -> RawResponse[T]:
    """The value with the one answer that it was made of."""
    if len(heard) != 1:
        raise ValueError(
            "raw takes one call that is not a stream; a stream has status and headers of its own"
        )
    (only,) = heard
    return RawResponse(only.status, only.headers, only.body, value)
