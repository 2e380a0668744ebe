"""Whether a call that failed may be sent again, and after how long. Does no I/O."""

from __future__ import annotations

import datetime
import re
import ssl
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime

import attrs
import httpx

from ._errors import AsleepError, ConnectError, LmdeployError, RefusedError, TimedOutError

# What a server or its gateway says when another time may be better.
PASSING_STATUSES = frozenset({408, 429, 502, 503, 504})

# What does no harm if the server has done it already: it reads or it infers. Everything else
# changes an engine, its weights or a proxy, and is sent again only if it was never received.
REPEATABLE = frozenset(
    {
        "chat_completions",
        "completions",
        "count_tokens",
        "distserve_engine_info",
        "embeddings",
        "encode",
        "generate",
        "get_ppl",
        "health",
        "is_sleeping",
        "list_anthropic_models",
        "list_models",
        "messages",
        "node_status",
        "pooling",
        "responses",
        "update_weights_from_ipc_status",
    }
)


def _check_max(_retries: object, _field: object, number: int) -> None:
    if number < 0:
        raise ValueError(f"max must be at least 0, not {number}")


def _check_seconds(_retries: object, field: attrs.Attribute[float], seconds: float) -> None:
    if not seconds >= 0:
        raise ValueError(f"{field.name} must be at least 0 seconds, not {seconds}")


@attrs.frozen(kw_only=True)
class Retries:
    """How often a call is sent again, and how long is waited before. `Retries(max=0)`: never.

    Sent again is what failed before an answer began: without a connection, or with a status 408,
    429, 502, 503 or 504. An engine that sleeps is not asked again. What changes an engine, its
    weights or a proxy is sent again only if there was no connection at all.
    """

    max: int = attrs.field(default=2, validator=_check_max)
    """How many times a call is sent again at most. Default 2, 0 switches retries off."""

    base: float = attrs.field(default=0.5, validator=_check_seconds)
    """Seconds before the first retry, doubled for each further one, of which a random quarter or
    less is taken off. Default 0.5; 0 for no wait."""

    cap: float = attrs.field(default=8.0, validator=_check_seconds)
    """The longest wait in seconds, also where the server's `Retry-After` is longer. Default 8."""


def may_retry(operation: str, error: LmdeployError) -> bool:
    """Whether what failed before an answer began is worth sending again, and does no harm."""
    cause = error.__cause__
    if isinstance(cause, (httpx.ConnectError, httpx.ConnectTimeout)):
        return not _is_untrusted(cause) and getattr(error, "which", "connect") == "connect"
    if operation.removesuffix("_stream") not in REPEATABLE:
        return False
    if isinstance(error, ConnectError):
        return not isinstance(cause, (httpx.LocalProtocolError, httpx.UnsupportedProtocol))
    if isinstance(error, (AsleepError, TimedOutError)):
        return False
    return isinstance(error, RefusedError) and error.status in PASSING_STATUSES


def wait_before(
    retry: int,
    retries: Retries,
    headers: Mapping[str, str] | None,
    *,
    now: float,
    luck: float,
) -> float:
    """Seconds to wait before a retry; the first is 1.

    Args:
        retry: Which retry it is.
        retries: The settings.
        headers: The headers of the answer that failed, if one came.
        now: Seconds since 1970, for a `Retry-After` that is a date.
        luck: Between 0 and 1: spreads clients that failed together.
    """
    asked = retry_after((headers or {}).get("retry-after", ""), now=now)
    if asked is not None:
        return min(asked, retries.cap)
    # Beyond 2**64 no cap is higher, and a float would overflow.
    return min(retries.base * 2.0 ** min(retry - 1, 64), retries.cap) * (1 - luck / 4)


def retry_after(text: str, *, now: float) -> float | None:
    """What a `Retry-After` asks for, in seconds from now; `None` if it says nothing.

    Seconds, or any of the three dates of https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7.
    """
    text = text.strip()
    if re.fullmatch("[0-9]+", text):
        return float(text)
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    if date.tzinfo is None:  # as C's asctime writes it; HTTP's dates are all in GMT
        date = date.replace(tzinfo=datetime.UTC)
    return max(date.timestamp() - now, 0.0)


def _is_untrusted(cause: BaseException) -> bool:
    return any(isinstance(each, ssl.SSLCertVerificationError) for each in _chain(cause))


def _chain(cause: BaseException | None) -> Iterator[BaseException]:
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
