"""Fetch the document from a running server; the old one stays whenever anything is wrong."""

from __future__ import annotations

import datetime
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import httpx

from codegen.paths import DOCUMENT, PROXY_DOCUMENT, VERSIONS
from codegen.prepare import to_text

UNKNOWN = "unknown"
PROXY_PATH = "/nodes/status"  # only the proxy has it
WAIT_SECONDS = 30.0  # the server builds the document, 400 kB, on the first request


class FetchError(Exception):
    """The server gave no OpenAPI document; openapi.json is as it was."""


def fetch(server: str, *, api_key: str | None, server_version: str | None) -> str:
    """Replace openapi.json by the server's document and record it; return what was done.

    That of a proxy replaces openapi.proxy.json.

    The document does not say which LMDeploy it is from, so the version is kept where the document
    is the same, and is `unknown` where it is new and `server_version` was not given.
    """
    document = _document(server.rstrip("/") + "/openapi.json", api_key)
    text = to_text(document)
    if PROXY_PATH in document["paths"]:
        return _fetched_from_a_proxy(text)
    digest = hashlib.sha256(text.encode()).hexdigest()
    changed = not DOCUMENT.exists() or DOCUMENT.read_text(encoding="utf-8") != text
    version = server_version or (UNKNOWN if changed else None)
    record = {"fetched": datetime.date.today().isoformat(), "sha256": digest}
    _replace(VERSIONS, _recorded(record | ({"version": version} if version else {})))
    _replace(DOCUMENT, text)
    if not changed:
        return "openapi.json is what it was"
    if version == UNKNOWN:
        return "openapi.json is new; say which LMDeploy it is from: … SERVER_VERSION=0.18.0"
    return "openapi.json is new; next: make generate"


def _fetched_from_a_proxy(text: str) -> str:
    """Keep the document of a proxy beside the api_server's; both must be of the same LMDeploy."""
    name = PROXY_DOCUMENT.name
    if PROXY_DOCUMENT.exists() and PROXY_DOCUMENT.read_text(encoding="utf-8") == text:
        return f"{name} is what it was"
    _replace(PROXY_DOCUMENT, text)
    return f"{name} is new; fetch openapi.json from an api_server of the same LMDeploy, too"


def _document(url: str, api_key: str | None) -> Any:
    if api_key and not re.fullmatch(r"[!-~]+", api_key):
        # Refused here, because httpx would quote what it cannot send, and so the key.
        raise FetchError(f"GET {url}: API_KEY may hold visible ASCII characters only, no spaces")
    headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
    try:
        response = httpx.get(url, headers=headers, timeout=WAIT_SECONDS)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"GET {url}: {error}; is the server up, and is SERVER right?") from None
    if response.status_code == httpx.codes.UNAUTHORIZED:
        needs = "the key was refused" if api_key else "the server wants a key"
        raise FetchError(f"GET {url}: 401, {needs}; pass API_KEY=…")
    if not response.is_success:
        raise FetchError(f"GET {url}: status {response.status_code}, not a document")
    try:
        document = json.loads(response.content)
    except ValueError:
        shown = response.text.replace(api_key, "…") if api_key else response.text
        raise FetchError(f"GET {url}: the body is not JSON: {shown[:80]!r}") from None
    if not _is_openapi(document):
        raise FetchError(f"GET {url}: the body is JSON, but no OpenAPI 3 document with paths")
    return document


def _is_openapi(document: Any) -> bool:
    return (
        isinstance(document, dict)
        and str(document.get("openapi", "")).startswith("3.")
        and isinstance(document.get("paths"), dict)
        and bool(document["paths"])
    )


def _recorded(values: dict[str, str]) -> str:
    """versions.toml with the values of its [server] table replaced, comments kept."""
    text = VERSIONS.read_text(encoding="utf-8")
    start = text.index("[server]")
    end = text.index("\n[", start)
    table = text[start:end]
    for key, value in values.items():
        table, count = re.subn(rf'(?m)^{key} = "[^"]*"', f'{key} = "{value}"', table)
        if count != 1:
            raise FetchError(f"versions.toml has no single line for {key} in [server]")
    return text[:start] + table + text[end:]


def _replace(file: Path, text: str) -> None:
    fresh = file.with_suffix(file.suffix + ".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(file)
