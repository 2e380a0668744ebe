"""What the server does on a connection, step by step: the words of a case's `connections`."""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.faults.wire import Wire

# A word alone, or an object of a word, what is to be sent, and how often.
Step = str | dict[str, Any]

# The words that end a connection; a script of one ends with one of them.
ENDINGS = ("close", "reset", "stall")

# The words that stand alone. `tls` is no word of `perform`: the connection is accepted so.
PLAIN_WORDS = ("request", "done", "last_piece", "stop_listening", *ENDINGS)


def sent_by(step: Step) -> bytes:
    """The bytes that a sending step writes once."""
    if isinstance(step, str):
        return FIXED[step]
    word = next(word for word in SENDERS if word in step)
    return SENDERS[word](step[word])


async def send(wire: Wire, step: Step) -> None:
    """Performs a sending step: `times` times, `every_ms` apart."""
    options: Mapping[str, Any] = step if isinstance(step, dict) else {}
    for count in range(options.get("times", 1)):
        if count and "every_ms" in options:
            await asyncio.sleep(options["every_ms"] / 1000)
        await wire.send(sent_by(step))


async def read_request(wire: Wire) -> dict[str, Any]:
    """Reads one request whole and says what its head was."""
    head = (await wire.read_until(b"\r\n\r\n")).decode("latin-1")
    request_line, *lines = head.strip().split("\r\n")
    method, path, _ = request_line.split(" ")
    fields = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in fields}
    if headers.get("transfer-encoding") == "chunked":
        body = await wire.read_until(b"0\r\n\r\n")  # JSON text holds no CR LF
    else:
        body = await wire.read_exactly(int(headers.get("content-length", "0")))
    return {"method": method, "path": path, "headers": headers, "body_bytes": len(body)}


def filled(step: Step, urls: Mapping[str, str], now: datetime) -> Step:
    """The step with its placeholders replaced: `{self}`, `{other}`, `{imf_fixdate +2}`, …"""

    def date(found: re.Match[str]) -> str:
        form, seconds = found.groups()
        return (now + timedelta(seconds=int(seconds))).strftime(DATES[form])

    text = json.dumps(step)
    for name, url in urls.items():
        text = text.replace(f"{{{name}}}", url)
    text = re.sub(rf"\{{({'|'.join(DATES)}) ([+-]\d+)\}}", date, text)
    replaced: Step = json.loads(text)
    return replaced


def utc_now() -> datetime:
    return datetime.now(UTC)


def _piece(data: bytes) -> bytes:
    """One chunk of the chunked transfer encoding."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def _event(text: str) -> bytes:
    """An event with a chunk of `chat_completions_stream` that says the text."""
    choice = {"index": 0, "delta": {"role": "assistant", "content": text}, "finish_reason": None}
    chunk = {
        "id": "1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [choice],
    }
    return f"data: {json.dumps(chunk)}\n\n".encode()


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [
        f"HTTP/1.1 {status} Scripted",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def _stream(headers: Mapping[str, str]) -> bytes:
    usual = {"content-type": "text/event-stream", "transfer-encoding": "chunked"}
    return _head(200, {**usual, **headers})


def _answer(answer: Mapping[str, Any]) -> bytes:
    body: bytes = answer.get("body", "").encode()
    headers = {"content-length": str(len(body)), **answer.get("headers", {})}
    return _head(answer["status"], headers) + body


def _answered_text(text: str) -> bytes:
    """The answer of `chat_completions` that says the text."""
    choice = {
        "index": 0,
        "message": {"role": "assistant", "content": text},
        "finish_reason": "stop",
    }
    response = {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [choice],
        "usage": {"prompt_tokens": 1, "total_tokens": 2, "completion_tokens": 1},
    }
    headers = {"content-type": "application/json"}
    return _answer({"status": 200, "headers": headers, "body": json.dumps(response)})


SENDERS: dict[str, Callable[[Any], bytes]] = {
    "send": str.encode,
    "send_base64": base64.b64decode,
    "piece": lambda text: _piece(text.encode()),
    "piece_base64": lambda encoded: _piece(base64.b64decode(encoded)),
    "event": lambda text: _piece(_event(text)),
    "stream": _stream,
    "answer": _answer,
    "answered_text": _answered_text,
}

FIXED = {"done": _piece(b"data: [DONE]\n\n"), "last_piece": b"0\r\n\r\n"}

# The three forms of a date in HTTP (https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7).
DATES = {
    "imf_fixdate": "%a, %d %b %Y %H:%M:%S GMT",
    "rfc850": "%A, %d-%b-%y %H:%M:%S GMT",
    "asctime": "%a %b %e %H:%M:%S %Y",
}
