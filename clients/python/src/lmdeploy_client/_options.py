"""What a client is told once and may be told anew for a call, checked when it is told."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypedDict
from urllib.parse import urlsplit

import attrs
import httpx

from ._decoder import MAX_EVENT_BYTES
from ._retry import Retries
from ._timeouts import Timeouts

Query = Mapping[str, str | int | list[str]]

BASE_URL_VARIABLE = "LMDEPLOY_BASE_URL"
API_KEY_VARIABLE = "LMDEPLOY_API_KEY"

# What the client says by itself, or has a setting for.
OWN_HEADERS = {
    "accept": "",
    "accept-encoding": "",
    "authorization": "; use api_key",
    "content-length": "",
    "content-type": "",
    "transfer-encoding": "",
    "user-agent": "; use user_agent",
}


class Settings(TypedDict, total=False):
    """The keyword arguments of `Client`, `AsyncClient` and their `with_options`."""

    api_key: str | None
    """Sent as `Authorization: Bearer …`. Default: what the environment variable
    `LMDEPLOY_API_KEY` holds. `None`: nothing is sent.

    Errors never show it: where a server repeats a key of 8 or more characters, they say `***`.
    """

    max_event_bytes: int
    """The largest event of a stream, in bytes. Default 16 MiB."""

    allow_truncated: bool
    """Take the end of the body for the end of a stream. Default `False`: `TruncatedError`."""

    timeouts: Timeouts
    """How long a call may wait. Default `Timeouts()`: 5 seconds to connect, no other limit."""

    retries: Retries
    """How often a call is sent again. Default `Retries()`: twice. `Retries(max=0)`: never."""

    headers: Mapping[str, str]
    """Further headers of every request. Those given to `with_options` come on top.

    Not those that the client sends by itself. They may hold a secret: nothing shows them.
    """

    query: Mapping[str, str | int | list[str]]
    """Further parameters in the query of every request; `with_options` adds to them."""

    extra_body: Mapping[str, object]
    """Further fields of every request's body, for what a server knows and this client does not;
    they win over a call's own arguments. `with_options` adds to them. A GET has no body."""

    user_agent: str
    """Your program's name, such as `"my-app/1.2"`, behind the client's own in `User-Agent`."""


def _check_api_key(_options: object, _field: object, key: str | None) -> None:
    if key is not None and not re.fullmatch("[!-~]+", key):
        raise ValueError("api_key must be visible ASCII without spaces, and not empty")


def _check_max_event_bytes(_options: object, _field: object, limit: int) -> None:
    if limit < 1:
        raise ValueError(f"max_event_bytes must be at least 1, not {limit}")


def _checked_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """The headers by their names in lower case. Messages leave values out: one may be a secret."""
    for name, value in headers.items():
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
            raise ValueError(f"headers: {name!r} is not a name of a header")
        if name.lower() in OWN_HEADERS:
            raise ValueError(f"headers: {name} is the client's own{OWN_HEADERS[name.lower()]}")
        if not re.fullmatch(r"[\t -~]*", value):
            raise ValueError(f"headers: the value of {name} must be visible ASCII")
    return MappingProxyType({name.lower(): value for name, value in headers.items()})


def _copied_query(query: Query) -> Query:
    return MappingProxyType(dict(query))


def _copied_fields(fields: Mapping[str, object]) -> Mapping[str, object]:
    return MappingProxyType(dict(fields))


def _check_extra_body(_options: object, _field: object, fields: Mapping[str, object]) -> None:
    if "stream" in fields:
        raise ValueError("extra_body must not hold stream; use the method that streams")


def _check_user_agent(_options: object, _field: object, name: str) -> None:
    if not re.fullmatch(r"[ -~]*", name):
        raise ValueError("user_agent must be visible ASCII")


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
    """A client's settings. Its repr leaves out the key, and all else that may be a secret."""

    base_url: str = attrs.field(converter=_checked_base_url)
    api_key: str | None = attrs.field(default=None, repr=False, validator=_check_api_key)
    max_event_bytes: int = attrs.field(default=MAX_EVENT_BYTES, validator=_check_max_event_bytes)
    allow_truncated: bool = False
    timeouts: Timeouts = attrs.field(factory=Timeouts)
    retries: Retries = attrs.field(factory=Retries)
    headers: Mapping[str, str] = attrs.field(
        factory=dict[str, str], converter=_checked_headers, repr=False
    )
    query: Query = attrs.field(
        factory=dict[str, str | int | list[str]], converter=_copied_query, repr=False
    )
    extra_body: Mapping[str, object] = attrs.field(
        factory=dict[str, object],
        converter=_copied_fields,
        validator=_check_extra_body,
        repr=False,
    )
    user_agent: str = attrs.field(default="", validator=_check_user_agent)

    def evolved(self, settings: Settings) -> Options:
        """These options with others in their place; headers, query and extra body are added to."""
        changed = Settings(**settings)
        if "headers" in changed:
            changed["headers"] = {**self.headers, **_checked_headers(changed["headers"])}
        if "query" in changed:
            changed["query"] = {**self.query, **changed["query"]}
        if "extra_body" in changed:
            changed["extra_body"] = {**self.extra_body, **changed["extra_body"]}
        return attrs.evolve(self, **changed)


def options_of(base_url: str | None, settings: Settings) -> Options:
    """The options of a new client; the environment says what the caller does not."""
    url = os.environ.get(BASE_URL_VARIABLE, "") if base_url is None else base_url
    if base_url is None and not url:
        raise ValueError(f"base_url must be given, or be in {BASE_URL_VARIABLE}")
    given = Settings(**settings)
    key = os.environ.get(API_KEY_VARIABLE)
    if "api_key" not in given and key:
        given["api_key"] = key
    return Options(base_url=url, **given)
