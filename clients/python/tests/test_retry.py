"""When a call is sent again, after how long, and when never."""

from __future__ import annotations

import asyncio
import calendar
import ssl
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio
from lmdeploy_api import operations
from lmdeploy_api.operations import Operation, StreamingOperation

from lmdeploy_client import (
    AsleepError,
    AsyncClient,
    Client,
    ConnectError,
    LmdeployError,
    RefusedError,
    Retries,
    TimedOutError,
    Timeouts,
)
from lmdeploy_client._retry import REPEATABLE, may_retry, retry_after, wait_before

NOW = float(calendar.timegm((1994, 11, 6, 8, 49, 30)))
AT_ONCE = Retries(base=0.0, cap=0.0)

NEVER_REPEATED = {
    "abort_request", "add_node", "destroy_weights_update_group", "distserve_connection_warmup",
    "distserve_free_cache", "distserve_gc", "distserve_p2p_connect", "distserve_p2p_drop_connect",
    "distserve_p2p_initialize", "init_weights_update_group", "remove_node", "sleep", "terminate",
    "terminate_all_nodes", "terminate_node", "update_weights", "update_weights_from_distributed",
    "update_weights_from_ipc", "wakeup",
}  # fmt: skip


def test_every_operation_is_repeatable_or_known_not_to_be() -> None:
    table = {each.name for each in vars(operations).values() if isinstance(each, Operation)}
    streams = {
        each.name.removesuffix("_stream")
        for each in vars(operations).values()
        if isinstance(each, StreamingOperation)
    }
    assert table == REPEATABLE | NEVER_REPEATED
    assert streams <= REPEATABLE


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 7.0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 7.0),
        ("Sun Nov  6 08:49:37 1994", 7.0),
        ("Sun, 06 Nov 1994 08:00:00 GMT", 0.0),
        ("", None),
        ("-7", None),
        ("1.5", None),
        ("\u0667", None),  # a digit, but not of ASCII
        ("soon", None),
        ("Sun, 99 Nov 1994 08:49:37 GMT", None),
    ],
)
def test_retry_after_is_seconds_or_one_of_three_dates(text: str, seconds: float | None) -> None:
    assert retry_after(text, now=NOW) == seconds


@pytest.mark.parametrize(
    ("retry", "header", "luck", "seconds"),
    [
        (1, None, 0.0, 0.5),
        (2, None, 0.0, 1.0),
        (3, None, 0.0, 2.0),
        (9, None, 0.0, 8.0),
        (9999, None, 0.0, 8.0),
        (1, None, 1.0, 0.375),
        (1, "3", 1.0, 3.0),
        (1, "3600", 0.5, 8.0),
        (1, "9" * 400, 0.5, 8.0),
        (2, "soon", 0.0, 1.0),
    ],
)
def test_wait_is_doubled_shortened_by_luck_and_capped(
    retry: int, header: str | None, luck: float, seconds: float
) -> None:
    headers = None if header is None else httpx.Headers({"Retry-After": header})
    assert wait_before(retry, Retries(), headers, now=NOW, luck=luck) == seconds


def failed(error: LmdeployError, cause: Exception | None = None) -> LmdeployError:
    error.__cause__ = cause
    return error


def refused(status: int, kind: type[RefusedError] = RefusedError) -> LmdeployError:
    error = kind(problem="", message="")
    error.status = status
    return error


def unconnected(cause: Exception) -> LmdeployError:
    return failed(ConnectError(problem=""), cause)


def bad_certificate() -> httpx.ConnectError:
    error = httpx.ConnectError("bad certificate")
    error.__cause__ = ssl.SSLCertVerificationError()
    return error


def connecting_too_long(which: str) -> LmdeployError:
    return failed(TimedOutError(which=which, problem=""), httpx.ConnectTimeout(""))


@pytest.mark.parametrize(
    ("error", "reading", "changing"),
    [
        (unconnected(httpx.ConnectError("refused")), True, True),
        (unconnected(bad_certificate()), False, False),
        (connecting_too_long("connect"), True, True),
        (connecting_too_long("total"), False, False),
        (unconnected(httpx.RemoteProtocolError("disconnected")), True, False),
        (unconnected(httpx.ReadError("reset")), True, False),
        (unconnected(httpx.LocalProtocolError("mistake")), False, False),
        (failed(TimedOutError(which="first_event", problem="")), False, False),
        *((refused(status), True, False) for status in (408, 429, 502, 503, 504)),
        *((refused(status), False, False) for status in (200, 307, 400, 401, 404, 500, 501)),
        (refused(503, AsleepError), False, False),
    ],
)
def test_only_what_may_pass_and_does_no_harm_is_sent_again(
    error: LmdeployError, reading: bool, changing: bool
) -> None:
    assert may_retry("list_models", error) == reading
    assert may_retry("chat_completions_stream", error) == reading
    assert may_retry("sleep", error) == changing


class Answers:
    """Answers each request with the next status, and the last one from then on."""

    def __init__(self, *statuses: int, headers: dict[str, str] | None = None) -> None:
        self._statuses = list(statuses)
        self._headers = headers
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        status = self._statuses.pop(0) if len(self._statuses) > 1 else self._statuses[0]
        if status == 0:
            raise httpx.ReadError("reset", request=request)
        return httpx.Response(status, json={"object": "list", "data": []}, headers=self._headers)


def client(answers: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Client:
    http_client = httpx.Client(transport=httpx.MockTransport(answers))
    return Client("http://host", http_client=http_client, **{"retries": AT_ONCE, **settings})


def test_call_succeeds_after_two_failures() -> None:
    answers = Answers(503, 0, 200)
    assert client(answers).list_models().data == []
    assert len({request.content for request in answers.requests}) == 1
    assert len(answers.requests) == 3


def test_last_failure_is_raised_with_the_earlier_ones_behind_it() -> None:
    with pytest.raises(RefusedError) as caught:
        client(Answers(503, 0, 429)).list_models()
    error = caught.value
    assert (error.attempts, error.status) == (3, 429)
    second = error.__cause__
    assert isinstance(second, ConnectError)
    assert (second.attempts, second.status) == (2, None)
    reset = second.__cause__
    assert isinstance(reset, httpx.ReadError)
    first = reset.__cause__
    assert isinstance(first, RefusedError)
    assert (first.attempts, first.status) == (1, 503)


@pytest.mark.parametrize("times", [0, 1, 5])
def test_setting_says_how_often(times: int) -> None:
    answers = Answers(503)
    with pytest.raises(RefusedError) as caught:
        client(answers, retries=Retries(max=times, base=0.0)).list_models()
    assert len(answers.requests) == caught.value.attempts == times + 1


def test_change_that_may_have_been_made_is_not_sent_again() -> None:
    answers = Answers(503)
    with pytest.raises(RefusedError):
        client(answers).add_node(url="http://node")
    assert len(answers.requests) == 1


def test_retry_that_would_come_too_late_is_not_waited_for() -> None:
    answers = Answers(503, headers={"Retry-After": "60"})
    patient = client(answers, retries=Retries(cap=60.0), timeouts=Timeouts(total=5.0))
    with pytest.raises(RefusedError):
        patient.list_models()
    assert len(answers.requests) == 1


@pytest.mark.parametrize("runs", [asyncio.run, lambda coroutine: trio.run(lambda: coroutine)])
def test_async_client_does_the_same(runs: Callable[[Any], None]) -> None:
    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(answers))
        async with AsyncClient("http://h", http_client=http_client, retries=AT_ONCE) as client:
            assert (await client.list_models()).data == []

    answers = Answers(503, 0, 200)
    runs(run())
    assert len(answers.requests) == 3


def test_number_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^max must be at least 0, not -1$"):
        Retries(max=-1)
    with pytest.raises(ValueError, match=r"^base must be at least 0 seconds"):
        Retries(base=-0.1)
    with pytest.raises(ValueError, match=r"^cap must be at least 0 seconds"):
        Retries(cap=float("nan"))
