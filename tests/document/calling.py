"""Calls of the embedded servers without a client, and what the document says of their answers."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any, NamedTuple

from schema_of import faults

from codegen.document import Operation


class Answer(NamedTuple):
    """What a server answered."""

    status: int
    media_type: str
    body: bytes

    def events(self) -> list[Any]:
        """The JSON objects of an event stream."""
        lines = (line.removeprefix(b"data: ") for line in self.body.splitlines())
        return [json.loads(line) for line in lines if line.startswith(b"{")]


def headers(operation: Operation) -> dict[str, str]:
    """The headers that an operation wants besides those of every request."""
    constant: dict[str, str] = operation.raw.get("x-headers", {})
    return constant


def ask(url: str, call: str, body: Any, more_headers: dict[str, str] | None = None) -> Answer:
    """Make a call such as `POST /sleep`, whatever its status."""
    method, path = call.split()
    request = urllib.request.Request(
        url + path,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"} | (more_headers or {}),
        method=method,
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answered:
            media_type = answered.headers.get_content_type()
            return Answer(answered.status, media_type, answered.read())
    except urllib.error.HTTPError as error:
        return Answer(error.code, error.headers.get_content_type(), error.read())


def faults_of(operation: Operation, answer: Answer) -> list[str]:
    """Where an answer is not what the document says of its status and media type."""
    return list(_faults_of(operation, answer))


def _faults_of(operation: Operation, answer: Answer) -> Iterator[str]:
    responses = operation.raw["responses"]
    content = responses.get(str(answer.status), responses["default"]).get("content", {})
    if not content:
        if answer.body not in (b"", b"null"):
            yield f"a body where none was promised: {answer.body!r}"
        return
    schema = content[answer.media_type]["schema"]
    if answer.media_type == "text/event-stream":
        for event in answer.events():
            yield from faults(event, schema)
    elif answer.media_type == "application/json":
        value = json.loads(answer.body)
        yield from faults(value, schema)
        if "contentSchema" in schema:
            yield from faults(json.loads(value), schema["contentSchema"])
