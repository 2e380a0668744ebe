"""Each step does what its word says, seen by a client on a plain socket."""

from __future__ import annotations

import json
import socket
import ssl
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.faults.running import FaultServer, RunningScript, fault_server
from tests.faults.steps import Step, filled, sent_by

GET = b"GET /path HTTP/1.1\r\nhost: a\r\n\r\n"
WITHIN = 10.0  # seconds, far more than anything here takes
MANY = 1_000_000_000


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with fault_server() as running:
        yield running


def script_of(*steps: Step, **case: Any) -> dict[str, Any]:
    return {"connections": [list(steps)], **case}


def connected(script: RunningScript) -> socket.socket:
    url = urlsplit(script.url)
    assert url.port
    return socket.create_connection(("127.0.0.1", url.port), timeout=WITHIN)


def everything(client: socket.socket) -> bytes:
    return b"".join(iter(lambda: client.recv(65536), b""))


def told(script: RunningScript) -> dict[str, Any]:
    only: dict[str, Any] = script.report()["connections"][0]
    return only


def test_request_is_read_whole_and_written_down(server: FaultServer) -> None:
    post = b"POST /a HTTP/1.1\r\nX-Name: value\r\nContent-Length: 2\r\n\r\n{}"
    with server.script(script_of("request", "close")) as script, connected(script) as client:
        client.sendall(post)
        assert everything(client) == b""
        headers = {"x-name": "value", "content-length": "2"}
        request = {"method": "POST", "path": "/a", "headers": headers, "body_bytes": 2}
        assert told(script)["requests"] == [request]


def test_chunked_request_is_read_whole(server: FaultServer) -> None:
    post = b"POST /a HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    with (
        server.script(script_of("request", "request", "close")) as script,
        connected(script) as client,
    ):
        client.sendall(post + GET)
        assert everything(client) == b""
        assert [request["path"] for request in told(script)["requests"]] == ["/a", "/path"]


@pytest.mark.parametrize(
    ("step", "sent"),
    [
        ({"send": "é\r\n"}, "é\r\n".encode()),
        ({"send": "ab", "times": 3}, b"ababab"),
        ({"send_base64": "/w=="}, b"\xff"),
        ({"piece": "0123456789abcdef"}, b"10\r\n0123456789abcdef\r\n"),
        ({"piece_base64": "/w=="}, b"1\r\n\xff\r\n"),
        ("done", b"e\r\ndata: [DONE]\n\n\r\n"),
        ("last_piece", b"0\r\n\r\n"),
        (
            {"stream": {"x-a": "b"}},
            b"HTTP/1.1 200 Scripted\r\ncontent-type: text/event-stream\r\n"
            b"transfer-encoding: chunked\r\nx-a: b\r\n\r\n",
        ),
        (
            {"answer": {"status": 503, "headers": {"retry-after": "1"}, "body": "é"}},
            b"HTTP/1.1 503 Scripted\r\ncontent-length: 2\r\nretry-after: 1\r\n\r\n\xc3\xa9",
        ),
    ],
)
def test_sending_step_sends_its_bytes(server: FaultServer, step: Step, sent: bytes) -> None:
    with server.script(script_of(step, "close")) as script, connected(script) as client:
        assert everything(client) == sent
        assert told(script)["sent"] == len(sent)


def test_event_says_its_text() -> None:
    data = sent_by({"event": "Hello"}).split(b"\r\n")[1].removeprefix(b"data: ")
    assert json.loads(data)["choices"][0]["delta"]["content"] == "Hello"


def test_answered_text_is_a_whole_response() -> None:
    body = sent_by({"answered_text": "Hello"}).partition(b"\r\n\r\n")[2]
    assert json.loads(body)["choices"][0]["message"]["content"] == "Hello"


def test_repetitions_are_as_far_apart_as_the_step_says(server: FaultServer) -> None:
    step = {"send": "a", "times": 4, "every_ms": 50}
    with server.script(script_of(step, "close")) as script, connected(script) as client:
        started = time.monotonic()
        assert everything(client) == b"aaaa"
        assert time.monotonic() - started >= 0.14


def test_wait_delays_what_follows(server: FaultServer) -> None:
    steps = script_of("request", {"wait_ms": 100}, "close")
    with server.script(steps) as script, connected(script) as client:
        client.sendall(GET)
        started = time.monotonic()
        assert everything(client) == b""
        assert time.monotonic() - started >= 0.09


def test_client_that_closes_ends_a_stall(server: FaultServer) -> None:
    with server.script(script_of("request", "stall")) as script:
        with connected(script) as client:
            client.sendall(GET)
            script.mark()
        seen = told(script)
        assert seen["ending"] == "client_closed"
        assert seen["sent_after_mark"] == 0
        assert 0 <= seen["ended_ms_after_mark"] < 1000 * WITHIN


def test_client_that_closes_is_noticed_between_repetitions(server: FaultServer) -> None:
    step = {"send": "a", "times": MANY, "every_ms": 10}
    with server.script(script_of("request", step, "close")) as script:
        with connected(script) as client:
            client.sendall(GET)
            assert client.recv(1)
        report = script.report()
        assert report["settled"]
        assert report["connections"][0]["ending"] in ("client_closed", "client_reset")


def test_client_that_does_not_read_stops_the_server(server: FaultServer) -> None:
    step = {"send": "a" * 100_000, "times": MANY}
    with server.script(script_of("request", step, "close")) as script, connected(script) as client:
        client.sendall(GET)
        script.mark()
        report = script.report()
        assert not report["settled"]
        assert report["connections"][0]["sent"] < 100_000_000


def test_reset_is_one(server: FaultServer) -> None:
    with (
        server.script(script_of("request", "reset")) as script,
        connected(script) as client,
    ):
        client.sendall(GET)
        with pytest.raises(ConnectionResetError):
            client.recv(1)
        assert told(script)["ending"] == "reset"


def test_connection_without_steps_is_unexpected(server: FaultServer) -> None:
    with server.script({"connections": []}) as script:
        with pytest.raises(ConnectionResetError), connected(script) as client:
            client.recv(1)
        assert told(script)["ending"] == "unexpected"


def test_port_that_never_listens_refuses(server: FaultServer) -> None:
    with server.script({"connections": [], "listen": "never"}) as script:
        with pytest.raises(ConnectionRefusedError):
            connected(script)
        assert script.report()["connections"] == []


def test_port_that_listens_later_refuses_at_first(server: FaultServer) -> None:
    case = script_of("close", listen={"after_ms": 150})
    with server.script(case) as script:
        with pytest.raises(ConnectionRefusedError):
            connected(script)
        give_up = time.monotonic() + WITHIN
        while True:
            try:
                with connected(script) as client:
                    assert everything(client) == b""
                break
            except ConnectionRefusedError:
                assert time.monotonic() < give_up


def test_full_port_lets_a_client_wait(server: FaultServer) -> None:
    with server.script({"connections": [], "listen": "full"}) as script:
        port = urlsplit(script.url).port
        with pytest.raises(TimeoutError):
            socket.create_connection(("127.0.0.1", port or 0), timeout=0.2)


def test_port_that_stops_listening_keeps_its_connection(server: FaultServer) -> None:
    steps = script_of("request", "stop_listening", {"send": "a"}, "request", "close")
    with server.script(steps) as script, connected(script) as client:
        client.sendall(GET)
        assert client.recv(1) == b"a"
        with pytest.raises(ConnectionRefusedError):
            connected(script)
        client.sendall(GET)
        assert everything(client) == b""


def test_redirect_names_the_other_host_which_writes_down_who_comes(server: FaultServer) -> None:
    with (
        server.script(script_of({"send": "{other}"}, "close")) as script,
        connected(script) as client,
    ):
        other = urlsplit(everything(client).decode())
        assert other.hostname == "localhost"
        assert other.port
        with socket.create_connection(("127.0.0.1", other.port), timeout=WITHIN) as visitor:
            visitor.sendall(GET)
            with pytest.raises(ConnectionResetError):
                visitor.recv(1)
        assert [request["path"] for request in script.report()["elsewhere"]] == ["/path"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("{imf_fixdate +1}", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("{rfc850 -1}", "Sunday, 06-Nov-94 08:49:35 GMT"),
        ("{asctime +0}", "Sun Nov  6 08:49:36 1994"),
    ],
)
def test_dates_are_written_in_the_forms_of_http(text: str, date: str) -> None:
    now = datetime(1994, 11, 6, 8, 49, 36, tzinfo=UTC)
    assert filled({"send": text}, {}, now) == {"send": date}


@pytest.mark.parametrize(
    ("certificate", "problem"),
    [
        ("self_signed", "self-signed"),
        ("other_host", "IP address mismatch"),
        ("expired", "expired"),
    ],
)
def test_bad_certificate_is_bad_for_the_reason_it_is_named_after(
    server: FaultServer, certificate: str, problem: str
) -> None:
    with (
        server.script(script_of({"tls": certificate}, "close", https=True)) as script,
        connected(script) as client,
        pytest.raises(ssl.SSLCertVerificationError, match=problem),
    ):
        trusting().wrap_socket(client, server_hostname="127.0.0.1")


def test_good_certificate_is_trusted_by_who_trusts_the_authority(server: FaultServer) -> None:
    steps = script_of({"tls": "good"}, "request", {"send": "a"}, {"send": "b"}, "close", https=True)
    with server.script(steps) as script, connected(script) as client:
        with trusting().wrap_socket(client, server_hostname="127.0.0.1") as secured:
            secured.sendall(GET)
            assert secured.recv(1) + secured.recv(1) == b"ab"
        assert script.url.startswith("https://")
        assert len(told(script)["requests"]) == 1


def trusting() -> ssl.SSLContext:
    authority = Path(__file__).parent / "certificates/authority.pem"
    return ssl.create_default_context(cafile=authority)
