"""What a client is told, by arguments or by the environment, and what it never tells others."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from loopback import Loopback, Received, answer

from lmdeploy_client import AsyncClient, Client, RefusedError, Retries, Timeouts, WrongBodyError

MODELS = answer(b'{"object": "list", "data": []}', headers={"x-request-id": "r1"})
SECRET = "sk-very/secret"  # noqa: S105


def received(client: Client, **request: Any) -> httpx.Request:
    """What the client sends, as its own HTTP client sees it."""
    seen: list[httpx.Request] = []

    def keep(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    transport = client._transport
    transport.http_client = httpx.Client(transport=httpx.MockTransport(keep))
    with pytest.raises(WrongBodyError):
        client.chat_completions(**{"model": "m", "messages": [], **request})
    return seen[0]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LMDEPLOY_BASE_URL", "http://from-environment:1/v/")
    monkeypatch.setenv("LMDEPLOY_API_KEY", SECRET)


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_environment_says_what_the_caller_does_not(kind: type[Client] | type[AsyncClient]) -> None:
    client = kind()
    assert repr(client) == f"{kind.__name__}('http://from-environment:1/v')"
    assert client._transport.options.api_key == SECRET


@pytest.mark.usefixtures("environment")
def test_caller_wins_over_the_environment() -> None:
    sent = received(Client("http://host", api_key="mine"))
    assert (sent.url.host, sent.headers["authorization"]) == ("host", "Bearer mine")
    assert "authorization" not in received(Client("http://host", api_key=None)).headers


def test_client_without_any_url_says_where_one_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for value in (None, ""):
        monkeypatch.delenv("LMDEPLOY_BASE_URL", raising=False)
        if value is not None:
            monkeypatch.setenv("LMDEPLOY_BASE_URL", value)
        with pytest.raises(ValueError, match="or be in LMDEPLOY_BASE_URL"):
            Client()


def test_empty_key_in_the_environment_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LMDEPLOY_API_KEY", "")
    assert "authorization" not in received(Client("http://host")).headers


def test_headers_query_and_body_of_a_client_are_sent_with_each_call() -> None:
    sent = received(
        Client(
            "http://host",
            headers={"X-Tenant": "a"},
            query={"n": 1, "tag": ["x", "y"]},
            extra_body={"new_field": [1], "model": "other"},
            user_agent="my-app/1.2",
        )
    )
    assert sent.headers["x-tenant"] == "a"
    assert sent.headers["user-agent"].startswith("lmdeploy-client-python/")
    assert sent.headers["user-agent"].endswith(") my-app/1.2")
    assert sent.url.query == b"n=1&tag=x&tag=y"
    assert json.loads(sent.content) == {"model": "other", "messages": [], "new_field": [1]}


def test_those_of_a_call_come_on_top() -> None:
    client = Client(
        "http://host", headers={"X-A": "1", "X-B": "1"}, query={"a": 1}, extra_body={"a": 1}
    )
    other = client.with_options(headers={"x-b": "2"}, query={"b": 2}, extra_body={"b": 2})
    sent = received(other)
    assert (sent.headers["x-a"], sent.headers.get_list("x-b")) == ("1", ["2"])
    assert sent.url.query == b"a=1&b=2"
    assert json.loads(sent.content) == {"model": "m", "messages": [], "a": 1, "b": 2}
    assert received(client).headers["x-b"] == "1"


def test_what_the_caller_passed_may_change_afterwards() -> None:
    headers = {"X-A": "1"}
    client = Client("http://host", headers=headers)
    headers["X-A"] = "2"
    assert received(client).headers["x-a"] == "1"


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"headers": {"Authorization": SECRET}}, "use api_key"),
        ({"headers": {"User-Agent": "me"}}, "use user_agent"),
        ({"headers": {"Accept": "text/html"}}, "the client's own"),
        ({"headers": {"X A": SECRET}}, "not a name of a header"),
        ({"headers": {"X-A": f"{SECRET}\n"}}, "visible ASCII"),
        ({"extra_body": {"stream": True}}, "must not hold stream"),
        ({"user_agent": "me\n"}, "visible ASCII"),
    ],
)
def test_setting_that_cannot_be_sent_is_refused_unseen(
    settings: dict[str, Any], problem: str
) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        Client("http://host", **settings)
    assert SECRET not in str(caught.value)
    with pytest.raises(ValueError, match=problem) as caught:
        Client("http://host").with_options(**settings)
    assert SECRET not in str(caught.value)


def test_raw_answer_is_beside_the_value() -> None:
    with Loopback(MODELS) as server, Client(server.url) as client:
        raw = client.raw(lambda client: client.list_models())
        assert (raw.status, raw.headers["X-Request-Id"]) == (200, "r1")
        assert raw.body == b'{"object": "list", "data": []}'
        assert raw.value.data == []


def test_async_raw_answer_is_beside_the_value() -> None:
    async def run() -> None:
        async with AsyncClient(server.url) as client:
            raw = await client.raw(lambda client: client.list_models())
            assert (raw.status, raw.value.data) == (200, [])

    with Loopback(MODELS) as server:
        asyncio.run(run())


def test_raw_takes_one_call_and_no_stream() -> None:
    with pytest.raises(ValueError, match="raw takes one call"):
        Client("http://host").raw(lambda client: client)


def every_call_is_logged(caplog: pytest.LogCaptureFixture, server: Loopback) -> str:
    settings: Any = {"api_key": SECRET, "retries": Retries(max=1, base=0.0)}
    with Client(server.url, headers={"X-Key": SECRET}, **settings) as client:
        caplog.set_level(logging.DEBUG, "lmdeploy_client")
        with pytest.raises(RefusedError):
            client.chat_completions(model="m", messages=[{"role": "user", "content": "private"}])
    return "\n".join(
        record.getMessage() for record in caplog.records if record.name == "lmdeploy_client"
    )


def test_log_says_what_was_done_and_neither_words_nor_keys(
    caplog: pytest.LogCaptureFixture,
) -> None:
    busy = answer(b'{"message": "private words"}', status=503, reason="Service Unavailable")
    with Loopback(busy) as server:
        log = every_call_is_logged(caplog, server)
        first, second = log.splitlines()
        assert first.startswith(f"POST {server.url}/v1/chat/completions, attempt 1, after 0.")
        assert "failed: refused 503; sent again in 0.000 s" in first
        assert "attempt 2" in second
        assert "private" not in log
        assert SECRET not in log + caplog.text


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_client_is_neither_pickled_nor_copied(kind: type[Client] | type[AsyncClient]) -> None:
    client = kind("http://host", api_key=SECRET)
    takes: list[Callable[[object], object]] = [pickle.dumps, copy.copy, copy.deepcopy]
    for take in takes:
        with pytest.raises(TypeError, match=r"^a client cannot be pickled or copied"):
            take(client)


def test_no_setting_is_shown_that_may_be_a_secret() -> None:
    settings: Any = {"headers": {"X": SECRET}, "query": {"k": SECRET}, "extra_body": {"k": SECRET}}
    for client in (Client("http://host", **settings), AsyncClient("http://host", **settings)):
        shown = repr(client) + repr(vars(client)) + repr(vars(client._transport))
        assert SECRET not in shown


def test_settings_of_one_call_leave_the_client_alone() -> None:
    client = Client("http://host")
    other = client.with_options(timeouts=Timeouts(total=1.0), retries=Retries(max=0))
    assert other._transport.options.timeouts.total == 1.0
    assert client._transport.options.timeouts == Timeouts()
    assert client._transport.options.retries == Retries()


def test_header_of_a_call_reaches_the_server() -> None:
    with Loopback(MODELS) as server, Client(server.url) as client:
        client.with_options(headers={"X-Request-Id": "mine"}).list_models()
        sent: Received = server.requests[0]
    assert sent.headers["x-request-id"] == "mine"
