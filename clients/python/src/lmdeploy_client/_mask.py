"""Hides the key in what a server says: some quote the key that they refuse.

The only place that does so. What becomes of an answer or a chunk is never touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
import httpx

# A shorter key is a placeholder such as EMPTY, and part of too many words to be hidden.
SHORTEST_SECRET = 8

HIDDEN = "***"


@attrs.frozen
class Mask:
    """Replaces one key in texts, headers and exceptions; without a key it changes nothing."""

    _key: str | None = attrs.field(default=None, repr=False)

    def text(self, text: str) -> str:
        """The text with the key hidden in it, also where JSON or a repr wrote backslashes."""
        if self._key is None or len(self._key) < SHORTEST_SECRET:
            return text
        return re.sub(r"\\?".join(map(re.escape, self._key)), HIDDEN, text)

    def headers(self, headers: httpx.Headers) -> httpx.Headers:
        """A copy of the headers with the key hidden in their values."""
        return httpx.Headers([(name, self.text(value)) for name, value in headers.multi_items()])

    def exception(self, exception: BaseException) -> None:
        """Hides the key in all texts of an exception and of those that led to it."""
        for each in _chain(exception):
            for name, value in vars(each).items():
                vars(each)[name] = self._value(value)
            args = tuple(map(self._value, each.args))
            if args != each.args:  # for it may be an exception of the caller's
                each.args = args

    def _value(self, value: object) -> object:
        return self.text(value) if isinstance(value, str) else value


def _chain(exception: BaseException) -> Iterator[BaseException]:
    waiting, seen = [exception], set[int]()
    while waiting:
        each = waiting.pop()
        if id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [led for led in (each.__cause__, each.__context__) if led is not None]
