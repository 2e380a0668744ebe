"""Folds the chunks of a stream into the answer that the call without streaming returns.

Knows no HTTP. Each family of operations has its own fold beside this file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, Protocol, TypeVar, cast

from lmdeploy_api import operations
from lmdeploy_api.operations import Operation

from ._accumulator_choices import ChatFold, CompletionFold
from ._accumulator_generate import GenerateFold
from ._accumulator_messages import MessagesFold
from ._accumulator_responses import ResponsesFold
from ._json import Fields, json_object

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

# How much of the stream is kept unread, in characters. Beyond it a fold is cheaper than the memory.
MAX_UNREAD = 8 * 1024 * 1024


class Accumulator(Generic[R]):
    """The answer so far of one stream, say of `chat_completions`.

    Adding costs next to nothing: chunks are read when the answer is asked for, or after 8 MiB of
    them, so all that is kept is that and the answer itself. All of it takes linear time.
    """

    def __init__(self, operation: str) -> None:
        if not can_fold(operation):
            raise ValueError(f"{operation} has no chunks that make an answer")
        make_fold, self._operation = _FOLDS[operation.removesuffix("_stream")]
        self._fold = make_fold()
        self._unread: list[str] = []
        self._unread_characters = 0
        self._is_empty = True

    def add(self, chunk: str) -> None:
        """Adds a chunk, as the JSON text that the server sent."""
        self._unread.append(chunk)
        self._unread_characters += len(chunk)
        if self._unread_characters > MAX_UNREAD:
            self._read()

    def response(self, *, shown: Callable[[str], str] | None = None) -> R | None:
        """The answer so far, or `None` before the first chunk; `shown` is applied to its texts."""
        self._read()
        if self._is_empty:
            return None
        fields = self._fold.answer()
        if shown is not None:
            fields = cast("Fields", _with_texts(fields, shown))
        return cast("_Model[R]", self._operation.response).from_dict(fields)

    @property
    def text(self) -> str:
        """The text so far, of the first choice."""
        self._read()
        return self._fold.text

    @property
    def tokens(self) -> int | None:
        """How many tokens the answer has, if its usage came."""
        self._read()
        usage = self._fold.usage
        tokens = usage.get("completion_tokens", usage.get("output_tokens"))
        return tokens if isinstance(tokens, int) else None

    def _read(self) -> None:
        unread, self._unread, self._unread_characters = self._unread, [], 0
        for chunk in unread:
            fields = json_object(chunk)
            if fields is not None:
                self._fold.add(fields)
                self._is_empty = False


def can_fold(operation: str) -> bool:
    """Whether an operation's chunks make an answer."""
    return operation.removesuffix("_stream") in _FOLDS


class _Fold(Protocol):
    """Takes the chunks of one family, and builds the answer from them at any time."""

    @property
    def text(self) -> str: ...

    @property
    def usage(self) -> Fields: ...

    def add(self, chunk: Fields) -> None: ...

    def answer(self) -> Fields: ...


class _Model(Protocol[R_co]):
    """What each generated class of an answer offers."""

    def from_dict(self, fields: Mapping[str, object], /) -> R_co: ...


_FOLDS: dict[str, tuple[Callable[[], _Fold], Operation[object]]] = {
    "chat_completions": (ChatFold, cast("Operation[object]", operations.CHAT_COMPLETIONS)),
    "completions": (CompletionFold, cast("Operation[object]", operations.COMPLETIONS)),
    "generate": (GenerateFold, cast("Operation[object]", operations.GENERATE)),
    "messages": (MessagesFold, cast("Operation[object]", operations.MESSAGES)),
    "responses": (ResponsesFold, cast("Operation[object]", operations.RESPONSES)),
}


def _with_texts(value: object, shown: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return shown(value)
    if isinstance(value, dict):
        members = cast("Fields", value).items()
        return {name: _with_texts(item, shown) for name, item in members}
    if isinstance(value, list):
        return [_with_texts(item, shown) for item in cast("list[object]", value)]
    return value
