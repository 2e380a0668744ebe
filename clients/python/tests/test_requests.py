"""What a call sends, byte for byte, and what it refuses to send."""

from __future__ import annotations

import asyncio
import math
from typing import Any, Unpack

import httpx
import pytest
from loopback import Loopback, Received, answer

from lmdeploy_client import AsyncClient, ChatCompletionRequest, Client, WrongBodyError

EMPTY = answer(b"{}")


def received(**request: Unpack[ChatCompletionRequest]) -> Received:
    """The request that a local server received."""
    with Loopback(EMPTY) as server, Client(server.url) as client:
        with pytest.raises(WrongBodyError):  # the answer is beside the point
            client.chat_completions(**request)
        return server.requests[0]


def test_content_as_text() -> None:
    sent = received(model="m", messages=[{"role": "user", "content": "hé 😀"}])
    assert sent.body == '{"model":"m","messages":[{"role":"user","content":"hé 😀"}]}'.encode()


def test_content_as_parts() -> None:
    sent = received(
        model="m", messages=[{"role": "user", "content": [{"type": "text", "text": "hi"}]}]
    )
    assert sent.body == (
        b'{"model":"m","messages":[{"role":"user","content":[{"type":"text","text":"hi"}]}]}'
    )


def test_stop_as_text() -> None:
    sent = received(model="m", messages=[], stop="a")
    assert sent.body == b'{"model":"m","messages":[],"stop":"a"}'


def test_stop_as_list() -> None:
    sent = received(model="m", messages=[], stop=["a", "b"])
    assert sent.body == b'{"model":"m","messages":[],"stop":["a","b"]}'


def test_tool_choice_as_word() -> None:
    sent = received(model="m", messages=[], tool_choice="required")
    assert sent.body == b'{"model":"m","messages":[],"tool_choice":"required"}'


def test_tool_choice_as_object() -> None:
    sent = received(
        model="m", messages=[], tool_choice={"type": "function", "function": {"name": "f"}}
    )
    assert sent.body == (
        b'{"model":"m","messages":[],"tool_choice":{"type":"function","function":{"name":"f"}}}'
    )


def test_post_has_these_headers_and_no_others() -> None:
    headers = received(model="m", messages=[]).headers
    assert headers.pop("host").startswith("127.0.0.1:")
    assert headers == {
        "accept": "application/json",
        "accept-encoding": "identity",
        "connection": "keep-alive",
        "content-length": "27",
        "content-type": "application/json",
        "user-agent": "lmdeploy-client-python/0.1.0 (LMDeploy 0.18.0)",
    }


def test_get_has_no_content_type() -> None:
    with Loopback(EMPTY) as server, Client(server.url, api_key="k") as client:
        with pytest.raises(WrongBodyError):
            client.list_models()
        headers = server.requests[0].headers
    assert "content-type" not in headers
    assert "content-length" not in headers
    assert headers["authorization"] == "Bearer k"


def test_stream_is_set_and_nothing_of_the_callers_is_changed() -> None:
    arguments: dict[str, Any] = {"model": "m", "messages": []}
    with Loopback(answer(b"data: [DONE]\n\n")) as server, Client(server.url) as client:
        list(client.chat_completions_stream(**arguments))
        sent = server.requests[0]
    assert sent.body == b'{"model":"m","messages":[],"stream":true}'
    assert sent.headers["accept"] == "text/event-stream"
    assert arguments == {"model": "m", "messages": []}


@pytest.mark.parametrize(
    ("arguments", "kind", "problem"),
    [
        ({"stream": True}, ValueError, "use chat_completions_stream"),
        ({"temperature": math.nan}, ValueError, "cannot be sent as JSON"),
        ({"user": "\ud800"}, ValueError, "cannot be sent as JSON"),
        ({"user": b"me"}, TypeError, "cannot be sent as JSON"),
    ],
)
def test_mistake_is_refused_before_anything_is_sent(
    arguments: dict[str, Any], kind: type[Exception], problem: str
) -> None:
    with Loopback(EMPTY) as server:
        with pytest.raises(kind, match=f"^chat_completions.*{problem}"):
            Client(server.url).chat_completions(**arguments)
        with pytest.raises(kind, match=f"^chat_completions.*{problem}"):
            asyncio.run(AsyncClient(server.url).chat_completions(**arguments))
        assert server.requests == []


def test_clients_settings_of_ones_own_http_client_stay() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        assert request.headers["x-mine"] == "1"
        assert request.headers["user-agent"].startswith("lmdeploy-client-python/")
        return httpx.Response(307, headers={"location": "http://elsewhere/"})

    http_client = httpx.Client(
        transport=httpx.MockTransport(respond), headers={"X-Mine": "1"}, follow_redirects=True
    )
    with pytest.raises(Exception, match="answered 307"):
        Client("http://host", http_client=http_client).list_models()
