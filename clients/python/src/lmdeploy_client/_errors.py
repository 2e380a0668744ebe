"""Why a call failed: one family, one class for each kind.

::

    LmdeployError
    ├── ConnectError          connection       no answer came
    ├── TimedOutError         timeout          a wait was too long; `which` names it
    ├── RefusedError          refused          the server said no, before or in the stream
    │   └── AsleepError       asleep           it said no because its engine sleeps
    ├── WrongBodyError        wrong_body       a 2xx answer that is not what was asked for
    ├── MalformedEventError   malformed_event  an event that is no chunk of this stream
    ├── EventTooLargeError    event_too_large  an event beyond `max_event_bytes`
    ├── TruncatedError        truncated        the body ended too early
    └── StreamCancelledError  cancelled        the stream was closed while it was read
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, TypeVar

import attrs

from ._mask import Mask

if TYPE_CHECKING:
    import httpx
    from lmdeploy_api import models

    Answer = (
        models.ChatCompletionResponse
        | models.CompletionResponse
        | models.GenerateReqOutput
        | models.MessagesResponse
        | models.ResponsesResponse
    )

E = TypeVar("E", bound="LmdeployError")

# How much of a text that was not understood is shown in a message.
SHOWN_CHARACTERS = 200


class LmdeployError(Exception):
    """A call that failed. `kind` is the same word in every LMDeploy client."""

    kind: ClassVar[str]

    method: str | None = None
    url: str | None = None
    operation: str | None = None
    status: int | None = None
    """The HTTP status, once an answer came; 200 for an error inside a stream."""
    headers: httpx.Headers | None = None
    """The headers of the answer, request ids among them, the API key hidden."""
    events: int = 0
    """How many events of the stream had come."""
    bytes_received: int = 0
    """How many bytes of the body had come."""
    partial: Answer | None = None
    """The answer so far, if this ended a stream that had chunks: what `stream.response` gives."""
    attempts: int = 1
    """How many times the request was sent, or its connection tried."""

    def __init__(self, *, problem: str, advice: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.advice = advice

    def __str__(self) -> str:
        where = f"{self.method} {self.url}: " if self.url else ""
        advice = f"; {self.advice}" if self.advice else ""
        return f"{where}{self.problem} ({self.kind}){advice}"

    def __reduce__(self) -> tuple[object, ...]:
        # The default would call the class with positional arguments. And of an answer's UNSET there
        # is one object, which a copy is not.
        fields = {name: value for name, value in vars(self).items() if name != "partial"}
        answer = self.partial and (type(self.partial), self.partial.to_dict())
        return _restored, (type(self), fields, answer)


class ConnectError(LmdeployError):
    """No answer came: no connection, or it broke before the first header."""

    kind = "connection"


class TimedOutError(LmdeployError):
    """A wait was longer than its setting; `which` is the setting's name."""

    kind = "timeout"

    def __init__(self, *, which: str, problem: str, advice: str = "") -> None:
        super().__init__(problem=problem, advice=advice)
        self.which = which


class RefusedError(LmdeployError):
    """The server said no: by its status, by an error under 200, or inside the stream.

    Every error shape of LMDeploy, its proxy and gateways ends here.
    """

    kind = "refused"

    def __init__(
        self,
        *,
        problem: str,
        message: str,
        type: str | None = None,
        param: str | None = None,
        code: int | str | None = None,
        body: str = "",
        advice: str = "",
    ) -> None:
        super().__init__(problem=problem, advice=advice)
        self.message = message
        self.type = type
        self.param = param
        self.code = code
        self.body = body


class AsleepError(RefusedError):
    """The engine sleeps and takes no work until it is woken."""

    kind = "asleep"


class WrongBodyError(LmdeployError):
    """The answer is 2xx, but neither what was asked for nor an error of a known shape."""

    kind = "wrong_body"


class MalformedEventError(LmdeployError):
    """An event of the stream is not JSON, or not a chunk of this operation."""

    kind = "malformed_event"


class EventTooLargeError(LmdeployError):
    """A line or an event of the stream is longer than `max_event_bytes`."""

    kind = "event_too_large"


class TruncatedError(LmdeployError):
    """The body ended before the answer or the stream was complete.

    For a stream, `allow_truncated=True` makes this a normal end.
    """

    kind = "truncated"


class StreamCancelledError(LmdeployError):
    """The stream was closed, by another thread or task, while it was read."""

    kind = "cancelled"


@attrs.define
class Call:
    """What was being done, and how far it got."""

    method: str
    url: str
    operation: str
    status: int | None = None
    headers: httpx.Headers | None = None
    events: int = 0
    bytes_received: int = 0
    attempts: int = 1
    mask: Mask = attrs.field(factory=Mask)
    partial: Callable[[Callable[[str], str]], Answer | None] | None = None
    """Gives what has come of the answer, with its texts as they may be shown."""


def during(call: Call, error: E, cause: Exception | None = None) -> E:
    """Tells an error which call it belongs to, and hides the key in it and in its cause.

    The decoder and the dialect raise errors without knowing of HTTP; this adds the rest.
    """
    for exception in filter(None, [error, cause]):
        call.mask.exception(exception)
    told = attrs.filters.exclude("mask", "partial")
    fields = attrs.asdict(call, recurse=False, filter=told)
    for name, value in fields.items():
        setattr(error, name, value)
    if call.headers is not None:
        error.headers = call.mask.headers(call.headers)
    if call.partial is not None:
        error.partial = call.partial(call.mask.text)
    return error


def shown(text: str, mask: Mask) -> str:
    """The beginning of a text, quoted and on one line, without the part of a key at its cut."""
    return repr(mask.text(text)[:SHOWN_CHARACTERS])


def _restored(
    kind: type[LmdeployError],
    fields: Mapping[str, object],
    answer: tuple[type[Answer], dict[str, object]] | None,
) -> LmdeployError:
    error = kind.__new__(kind, fields["problem"])
    vars(error).update(fields)
    if answer is not None:
        model, members = answer
        error.partial = model.from_dict(members)
    return error
