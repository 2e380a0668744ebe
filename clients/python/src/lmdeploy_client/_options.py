"""What a client is told once and may be told anew for a call, checked when it is told."""

from __future__ import annotations

import re
from typing import TypedDict
from urllib.parse import urlsplit

import attrs
import httpx

from ._decoder import MAX_EVENT_BYTES


class Settings(TypedDict, total=False):
    """The keyword arguments of `Client`, `AsyncClient` and their `with_options`."""

    api_key: str | None
    """Sent as `Authorization: Bearer …`. Default `None`: nothing is sent.

    Errors never show it: where a server repeats a key of 8 or more characters, they say `***`.
    """

    max_event_bytes: int
    """The largest event of a stream, in bytes. Default 16 MiB."""

    allow_truncated: bool
    """Take the end of the body for the end of a stream. Default `False`: `TruncatedError`."""


def _check_api_key(_options: object, _field: object, key: str | None) -> None:
    if key is not None and not re.fullmatch("[!-~]+", key):
        raise ValueError("api_key must be visible ASCII without spaces, and not empty")


def _check_max_event_bytes(_options: object, _field: object, limit: int) -> None:
    if limit < 1:
        raise ValueError(f"max_event_bytes must be at least 1, not {limit}")


def _checked_base_url(text: str) -> str:
    """The URL without trailing slashes. Messages leave it out: it might hold a password."""
    try:
        parts = urlsplit(text)
        port = parts.port
        httpx.URL(text)
    except (ValueError, httpx.InvalidURL):
        raise ValueError("base_url is not a URL") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise ValueError("base_url must be like http://host:23333, with http or https and a host")
    if "@" in parts.netloc:
        raise ValueError("base_url must not hold a user or a password; use api_key")
    if "?" in text or "#" in text:
        raise ValueError("base_url must not hold a query or a fragment")
    if not re.fullmatch(r"[^\s\x00-\x1f\x7f\\]+", text):
        raise ValueError("base_url must not hold spaces, control characters or backslashes")
    return text.rstrip("/")


@attrs.frozen(kw_only=True)
class Options:
    """A client's settings. Its repr leaves the key out."""

    base_url: str = attrs.field(converter=_checked_base_url)
    api_key: str | None = attrs.field(default=None, repr=False, validator=_check_api_key)
    max_event_bytes: int = attrs.field(default=MAX_EVENT_BYTES, validator=_check_max_event_bytes)
    allow_truncated: bool = False
