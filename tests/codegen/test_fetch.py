"""Fetching from a server on loopback: a good document is recorded, all else changes nothing."""

from __future__ import annotations

import datetime
import hashlib
import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from codegen import fetch as module
from codegen.fetch import UNKNOWN, FetchError, fetch
from codegen.prepare import to_text

OLD = {"openapi": "3.1.0", "paths": {"/old": {}}}
NEW = {"openapi": "3.1.0", "paths": {"/neu": {"description": "größer"}}}
VERSIONS = """\
[project]
version = "0.1.0" # of the clients

[server] # which LMDeploy
version = "0.18.0"
fetched = "2000-01-01"
sha256 = "0"

[generators]
version = "7.26.0"
"""
KEY = "sk-very-secret"


@dataclass
class Server:
    """What the server answers next, and what it was asked."""

    url: str
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str | None]] = field(default_factory=list)

    def answers(self, document: object) -> None:
        self.body = json.dumps(document).encode()


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer.asked.append((self.path, self.headers["Authorization"]))
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: a test's output is its own."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        answer = Server(f"http://127.0.0.1:{listening.server_port}")
        Thread(target=listening.serve_forever, args=[0.01], daemon=True).start()
        yield answer
        listening.shutdown()


@dataclass(frozen=True)
class Files:
    """Copies of the two files that `make fetch` replaces."""

    document: Path
    versions: Path

    def content(self) -> tuple[bytes, bytes]:
        return self.document.read_bytes(), self.versions.read_bytes()

    def recorded(self) -> dict[str, str]:
        record: dict[str, str] = tomllib.loads(self.versions.read_text("utf-8"))["server"]
        return record


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    files = Files(tmp_path / "openapi.json", tmp_path / "versions.toml")
    files.document.write_text(to_text(OLD), encoding="utf-8")
    files.versions.write_text(VERSIONS, encoding="utf-8")
    monkeypatch.setattr(module, "DOCUMENT", files.document)
    monkeypatch.setattr(module, "PROXY_DOCUMENT", files.document.with_name("proxy.json"))
    monkeypatch.setattr(module, "VERSIONS", files.versions)
    monkeypatch.setenv("NO_PROXY", "*")
    return files


def test_a_proxys_document_is_kept_beside_the_api_servers(server: Server, files: Files) -> None:
    before = files.document.read_text("utf-8"), files.recorded()
    proxy = {"openapi": "3.1.0", "paths": {"/nodes/status": {}}}
    server.answers(proxy)
    assert "proxy.json is new" in fetch(server.url, api_key=None, server_version=None)
    assert files.document.with_name("proxy.json").read_text("utf-8") == to_text(proxy)
    assert (files.document.read_text("utf-8"), files.recorded()) == before
    assert "proxy.json is what it was" in fetch(server.url, api_key=None, server_version=None)


def test_a_new_document_replaces_the_old_and_is_recorded(server: Server, files: Files) -> None:
    server.answers(NEW)
    done = fetch(server.url + "/", api_key=None, server_version="0.19.0")
    assert "openapi.json is new" in done
    assert "make generate" in done
    assert files.document.read_text("utf-8") == to_text(NEW)
    assert files.recorded() == {
        "version": "0.19.0",
        "fetched": datetime.date.today().isoformat(),
        "sha256": hashlib.sha256(files.document.read_bytes()).hexdigest(),
    }
    assert server.asked == [("/openapi.json", None)]


def test_only_the_servers_table_changes_and_comments_stay(server: Server, files: Files) -> None:
    server.answers(NEW)
    fetch(server.url, api_key=None, server_version="0.19.0")
    before, after = VERSIONS.splitlines(), files.versions.read_text("utf-8").splitlines()
    changed = [i for i, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    assert changed == [4, 5, 6]


def test_a_new_document_of_no_known_version_asks_for_it(server: Server, files: Files) -> None:
    server.answers(NEW)
    done = fetch(server.url, api_key=None, server_version=None)
    assert "SERVER_VERSION=" in done
    assert files.recorded()["version"] == UNKNOWN


def test_the_same_document_keeps_its_version(server: Server, files: Files) -> None:
    server.answers(OLD)
    done = fetch(server.url, api_key=None, server_version=None)
    assert "openapi.json is what it was" in done
    assert files.document.read_text("utf-8") == to_text(OLD)
    assert files.recorded()["version"] == "0.18.0"


def test_the_first_document_of_all_is_new(server: Server, files: Files) -> None:
    files.document.unlink()
    server.answers(NEW)
    assert "openapi.json is new" in fetch(server.url, api_key=None, server_version="0.19.0")


def test_a_path_before_the_servers_own_is_kept(server: Server) -> None:
    server.answers(NEW)
    fetch(server.url + "/olla/lmdeploy/", api_key=None, server_version=None)
    assert server.asked[0][0] == "/olla/lmdeploy/openapi.json"


def test_the_key_is_sent_as_a_bearer_token(server: Server) -> None:
    server.answers(NEW)
    fetch(server.url, api_key=KEY, server_version=None)
    assert server.asked == [("/openapi.json", f"Bearer {KEY}")]


def refused(files: Files, url: str, *, api_key: str | None = None) -> str:
    """The message of a fetch that must fail, change nothing and show no key."""
    before = files.content()
    with pytest.raises(FetchError) as caught:
        fetch(url, api_key=api_key, server_version="0.19.0")
    assert files.content() == before
    assert sorted(path.name for path in files.document.parent.iterdir()) == [
        "openapi.json",
        "versions.toml",
    ]
    assert caught.value.__suppress_context__ or caught.value.__context__ is None  # it may show keys
    return str(caught.value)


def test_a_server_that_is_not_there_is_named(files: Files) -> None:
    message = refused(files, "http://127.0.0.1:9", api_key=KEY)
    assert "GET http://127.0.0.1:9/openapi.json" in message
    assert "is the server up" in message
    assert KEY not in message


@pytest.mark.parametrize(
    "url",
    [
        "localhost:23333",
        "127.0.0.1",
        "",
        "ftp://127.0.0.1",
        "http://",
        "http://a:b:c",
        "http://[::",
    ],
)
def test_what_is_no_url_of_a_server_is_an_error(url: str, files: Files) -> None:
    message = refused(files, url)
    assert message.startswith("GET ")
    assert "is SERVER right?" in message


def test_401_without_a_key_asks_for_one(server: Server, files: Files) -> None:
    server.status = 401
    message = refused(files, server.url)
    assert "401" in message
    assert "the server wants a key" in message
    assert "API_KEY=" in message


def test_401_with_a_key_says_that_it_was_refused(server: Server, files: Files) -> None:
    server.status = 401
    message = refused(files, server.url, api_key=KEY)
    assert "the key was refused" in message
    assert KEY not in message


@pytest.mark.parametrize("status", [302, 404, 503])
def test_another_status_is_shown(status: int, server: Server, files: Files) -> None:
    server.status = status
    server.headers = {"Location": "/elsewhere"}
    server.answers(NEW)
    assert f"status {status}" in refused(files, server.url)
    assert len(server.asked) == 1


@pytest.mark.parametrize("body", [b"<html>not here</html>", b"", b"\xff\xfe", b'{"openapi": "3.1'])
def test_a_body_that_is_not_json_is_shown(body: bytes, server: Server, files: Files) -> None:
    server.body = body
    message = refused(files, server.url)
    assert "the body is not JSON" in message
    assert body.decode(errors="replace")[:80] in message


@pytest.mark.parametrize(
    "document",
    [
        {"detail": "not here"},
        [NEW],
        "openapi",
        None,
        NEW | {"openapi": "2.0"},
        NEW | {"openapi": None},
        NEW | {"paths": {}},
        NEW | {"paths": ["/a"]},
        {"openapi": "3.1.0"},
    ],
)
def test_json_that_is_no_document_with_paths_is_refused(
    document: object, server: Server, files: Files
) -> None:
    server.answers(document)
    assert "no OpenAPI 3 document with paths" in refused(files, server.url)


@pytest.mark.parametrize(
    "key", ["sk-one\nsk-two", "sk-one\r\nX: sk-two", "sk-größe", "sk one", "sk\0"]
)
def test_a_key_that_cannot_be_sent_is_refused_unseen(
    key: str, server: Server, files: Files
) -> None:
    message = refused(files, server.url, api_key=key)
    assert "API_KEY may hold visible ASCII characters only" in message
    assert "sk" not in message
    assert "\\xf6" not in message
    assert server.asked == []


def test_a_server_that_repeats_the_key_does_not_make_it_seen(server: Server, files: Files) -> None:
    server.body = f"<html>no {KEY}</html>".encode()
    assert KEY not in refused(files, server.url, api_key=KEY)


def test_a_table_of_versions_without_the_line_is_refused(server: Server, files: Files) -> None:
    files.versions.write_text(VERSIONS.replace("fetched", "got"), encoding="utf-8")
    server.answers(NEW)
    assert "no single line for fetched" in refused(files, server.url)
