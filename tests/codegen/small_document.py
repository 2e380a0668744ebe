"""Documents of a few lines, which is all that a test of one rule needs."""

from __future__ import annotations

from typing import Any

from codegen.document import SCHEMA_PREFIX, Document, Schema
from codegen.operations import Entry

SERVER = "0.18.0"
CHAT = "POST /v1/chat/completions"
NULL = {"type": "null"}
TEXT = {"type": "string"}
CHAT_ENTRY = Entry(
    name="chat",
    call=CHAT,
    tag="inference",
    summary="Answer a conversation.",
    description="Goes on with it.",
    answer="Reply",
    event="Chunk",
    ends="done",
    refusals=[400],
)


def document(
    paths: dict[str, Any] | None = None, schemas: dict[str, Schema] | None = None, **rest: Any
) -> Document:
    components = {"schemas": schemas or {}}
    raw = {"openapi": "3.1.0", "paths": paths or {}, "components": components} | rest
    return Document(raw, SERVER)


def serving(call: str, name: str = "", **raw: Any) -> dict[str, Any]:
    """The paths of a document with one operation."""
    method, path = call.split()
    named = {"operationId": name} if name else {}
    return {path: {method.lower(): named | {"responses": {"200": {}}} | raw}}


def json_of(schema: Any) -> dict[str, Any]:
    """What has a JSON body of the schema: a request body or a response."""
    return {"content": {"application/json": {"schema": schema}}}


def ref(name: str) -> Schema:
    return {"$ref": SCHEMA_PREFIX + name}


def an_object(**properties: Any) -> Schema:
    return {"type": "object", "properties": properties}


def answering(reply: dict[str, Any], **others: Schema) -> Document:
    """A document whose only operation answers with `Reply`."""
    served = serving(CHAT, "chat", responses={"200": json_of(ref("Reply"))})
    return document(served, {"Reply": reply} | others)
