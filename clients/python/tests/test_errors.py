"""What an error says, and what it never says."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import re
import traceback
from collections.abc import Callable

import httpx
import pytest
from loopback import Loopback, answer

import lmdeploy_client
from lmdeploy_client import (
    AsyncClient,
    Client,
    ConnectError,
    LmdeployError,
    RefusedError,
    TimedOutError,
    TruncatedError,
)

KEY = "sk-very/secret"
PASSWORD = "hunter2"  # noqa: S105
EVENT_STREAM = {"content-type": "text/event-stream", "x-request-id": "r1"}


def failure(answered: bytes, *, streamed: bool = False) -> LmdeployError:
    """The error that a call with a key makes of an answer."""
    with Loopback(answered) as server, Client(server.url, api_key=KEY) as client:
        with pytest.raises(LmdeployError) as caught:
            ask(client, streamed=streamed)
        return caught.value


def ask(client: Client, *, streamed: bool) -> None:
    if streamed:
        list(client.chat_completions_stream(model="m", messages=[]))
    else:
        client.chat_completions(model="m", messages=[])


REFUSED = answer(b'{"message": "no\\nkey", "code": 401}', status=401, reason="Unauthorized")
ASLEEP = answer(b'{"error": "engine is sleeping"}', status=503, reason="Service Unavailable")
CUT = answer(b'{"id": "1"', cut=True)
HTML = answer(b"<html>\n", headers={"content-type": "text/html"})
NOT_JSON = answer(b"data: {\n\n", headers=EVENT_STREAM)
BROKEN = answer(b": hello\n\ndata: \n\n", headers=EVENT_STREAM, cut=True)
ENDED = answer(b"data: \n\n", headers=EVENT_STREAM)


@pytest.mark.parametrize(
    ("answered", "streamed", "message"),
    [
        (REFUSED, False, "answered 401: no key (refused)"),
        (
            ASLEEP,
            True,
            "answered 503: engine is sleeping (asleep); POST /wakeup wakes the engine",
        ),
        (CUT, False, "the answer broke off after 10 bytes (truncated)"),
        (HTML, False, r"the answer is not a JSON object: '<html>\n' (wrong_body)"),
        (
            HTML,
            True,
            r"answered text/html instead of an event stream: '<html>\n' (wrong_body)",
        ),
        (NOT_JSON, True, "an event is not a JSON object: '{' (malformed_event)"),
        (
            ENDED,
            True,
            "stream ended after 1 event without [DONE] (truncated);"
            " allow_truncated=True makes this a normal end",
        ),
    ],
)
def test_message_says_what_was_done_and_what_came_back(
    answered: bytes, streamed: bool, message: str
) -> None:
    error = failure(answered, streamed=streamed)
    assert re.sub(r":\d+/", ":PORT/", str(error)) == (
        f"POST http://127.0.0.1:PORT/v1/chat/completions: {message}"
    )


def test_fields_say_how_far_the_call_got() -> None:
    error = failure(BROKEN, streamed=True)
    assert isinstance(error, TruncatedError)
    assert isinstance(error.__cause__, httpx.RemoteProtocolError)
    assert (error.method, error.operation) == ("POST", "chat_completions_stream")
    assert error.url is not None
    assert error.url.endswith("/v1/chat/completions")
    assert (error.status, error.events, error.bytes_received) == (200, 1, 17)
    assert error.headers is not None
    assert error.headers["X-Request-Id"] == "r1"


def test_refusal_keeps_at_most_64_kib_of_the_body() -> None:
    error = failure(answer(b"x" * 100_000, status=500, reason="Internal Server Error"))
    assert isinstance(error, RefusedError)
    assert (error.message, error.body) == ("x" * 200, "x" * 65_536)


def test_connection_refused_is_a_connect_error() -> None:
    with Loopback(b"") as server:
        url = server.url
    with Client(url) as client, pytest.raises(ConnectError, match="no answer: ") as caught:
        client.list_models()
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert caught.value.status is None


def test_server_that_closes_without_a_word_is_a_connect_error() -> None:
    assert isinstance(failure(b""), ConnectError)


def test_connect_timeout_is_five_seconds_and_the_only_one() -> None:
    def connect(request: httpx.Request) -> httpx.Response:
        waits = request.extensions["timeout"]
        assert waits == {"connect": 5.0, "read": None, "write": None, "pool": None}
        raise httpx.ConnectTimeout("timed out", request=request)

    http_client = httpx.Client(transport=httpx.MockTransport(connect))
    with pytest.raises(TimedOutError, match=r"no connection within 5 s \(timeout\)$") as caught:
        Client("http://host", http_client=http_client).list_models()
    assert caught.value.which == "connect"


@pytest.mark.parametrize("again", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301
def test_error_survives_copying(again: Callable[[LmdeployError], LmdeployError]) -> None:
    error = failure(REFUSED)
    other = again(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert vars(other) == vars(error)


def test_every_kind_has_a_class_and_its_word() -> None:
    classes = [lmdeploy_client.__dict__[name] for name in lmdeploy_client.__all__]
    family = {
        error.kind: error
        for error in classes
        if isinstance(error, type) and issubclass(error, LmdeployError) and error != LmdeployError
    }
    assert set(family) == {
        "connection", "timeout", "refused", "asleep", "wrong_body", "malformed_event",
        "event_too_large", "truncated", "cancelled",
    }  # fmt: skip


@pytest.mark.parametrize("answered", [REFUSED, ASLEEP, CUT, HTML, b""])
def test_no_text_of_an_error_holds_the_key(
    answered: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert KEY not in every_text(failure(answered)) + caplog.text


ECHO = json.dumps({"error": {"message": f"bad key {KEY}", "type": KEY, "param": KEY, "code": KEY}})


@pytest.mark.parametrize(
    ("answered", "streamed"),
    [
        (answer(ECHO.encode(), status=401, reason="Unauthorized"), False),
        (answer(ECHO.replace("/", r"\/").encode(), status=401, reason="Unauthorized"), False),
        (answer(ECHO.encode()), False),
        (answer(f"data: {ECHO}\n\n".encode(), headers=EVENT_STREAM), True),
        (answer(f"event: error\ndata: {KEY}\n\n".encode(), headers=EVENT_STREAM), True),
        (answer(f"data: {{{KEY}\n\n".encode(), headers=EVENT_STREAM), True),
        (answer(f'data: {{"id": ["{KEY}"]}}\n\n'.encode(), headers=EVENT_STREAM), True),
        (answer(ECHO.encode(), headers={"content-type": f"text/html; {KEY}"}), True),
        (answer(f"{'x' * 195}{KEY}".encode()), False),
        (answer(b"", status=403, reason=KEY, headers={"x-key": KEY}), False),
        (f"HTTP/1.1 {KEY}\r\n\r\n".encode(), False),
        (f"HTTP/1.1 200 OK\r\nbad header {KEY}\r\n\r\n".encode(), True),
    ],
)
def test_key_that_the_server_repeats_is_hidden_in_the_error(
    answered: bytes, streamed: bool
) -> None:
    error = failure(answered, streamed=streamed)
    # Not even the part of it that a cut leaves.
    assert KEY[:5] not in every_text(error)


def every_text(error: LmdeployError) -> str:
    """All that an error and its causes can show."""
    texts = [repr(each) + str(each) + repr(vars(each)) for each in chain(error)]
    texts.append(repr(error.headers and error.headers.multi_items()))
    return "".join(texts + traceback.format_exception(error))


def chain(error: BaseException | None) -> list[BaseException]:
    """An error and all that led to it."""
    return [error, *chain(error.__context__), *chain(error.__cause__)] if error else []


def test_no_repr_holds_the_key() -> None:
    for client in (Client("http://host", api_key=KEY), AsyncClient("http://host", api_key=KEY)):
        assert repr(client) == f"{type(client).__name__}('http://host')"
        assert KEY not in repr(vars(client)) + repr(vars(client._transport))


@pytest.mark.parametrize("key", ["", " ", f"{KEY} ", f"{KEY}\n", f"{KEY}é", f"{KEY}\0"])
def test_bad_key_is_refused_unseen(key: str) -> None:
    with pytest.raises(ValueError, match="api_key must be visible ASCII") as caught:
        Client("http://host", api_key=key)
    assert KEY not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("", "http or https and a host"),
        ("host:23333", "http or https and a host"),
        ("ftp://host", "http or https and a host"),
        ("http://", "http or https and a host"),
        ("http:///v1", "http or https and a host"),
        ("http://:23333", "http or https and a host"),
        ("http://host:0", "http or https and a host"),
        ("http://host:65536", "not a URL"),
        ("http://host:port", "not a URL"),
        ("http://[::1", "not a URL"),
        ("http://host/\n", "not a URL"),
        ("http://host/a b", "spaces"),
        (" http://host", "spaces"),
        ("http://host?", "a query"),
        ("http://host/#top", "a fragment"),
        (f"http://me:{PASSWORD}@host", "a password"),
        (f"http://me:{PASSWORD}@host:port", "not a URL"),
    ],
)
def test_bad_base_url_is_refused_unseen(url: str, problem: str) -> None:
    with pytest.raises(ValueError, match=f"base_url .*{problem}") as caught:
        Client(url)
    assert PASSWORD not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "url", ["http://host", "https://host/", "http://[::1]:23333/olla/lmdeploy//"]
)
def test_good_base_url_loses_its_slashes(url: str) -> None:
    assert repr(Client(url)) == f"Client('{url.rstrip('/')}')"


def test_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="max_event_bytes must be at least 1, not 0"):
        Client("http://host", max_event_bytes=0)
