"""The dialects of datamodel-code-generator: request TypedDicts and msgspec events for Python."""

from __future__ import annotations

from typing import Any

from codegen.document import Document, Schema, is_nullable, referenced
from codegen.lower.descriptions import describe_bounds_and_default, lift_bounds
from codegen.lower.unions import flatten_the_unions

EMPTY: dict[str, Any] = {
    "string": "",
    "integer": 0,
    "number": 0.0,
    "boolean": False,
    "array": [],
    "object": {},
}


def lower_requests(prepared: Document) -> Document:
    """The schemas of the request bodies, `stream` left out: the called method decides on it."""
    document = prepared.copy()
    bodies = [body for o in document.operations() if (body := o.body()) is not None]
    _keep_only(document, document.reachable(*bodies))
    for operation in document.operations():
        body = operation.body()
        if "x-streaming" in operation.raw and body is not None:
            del document.schema(str(referenced(body)))["properties"]["stream"]
    document.raw["paths"] = {}
    document.rewrite_schemas(lift_bounds)
    document.rewrite_schemas(describe_bounds_and_default)
    return document


def lower_events(prepared: Document) -> Document:
    """The schemas of the streams' events, where whatever a server leaves out has a default."""
    document = prepared.copy()
    flatten_the_unions(document)
    _keep_only(document, document.reachable(*document.event_types()))
    document.raw["paths"] = {}
    for schema in document.schemas.values():
        properties = schema.get("properties", {})
        for name, part in properties.items():
            properties[name] = part | {"default": _default(part)}
        # With --use-default a required field with a default is optional to read and never unset.
        schema["required"] = list(properties)
    return document


def _default(schema: Schema) -> Any:
    if is_nullable(schema):
        return None
    if "$ref" in schema:
        return {}
    return schema.get("default", EMPTY.get(schema.get("type", "")))


def _keep_only(document: Document, names: set[str]) -> None:
    kept = {name: document.schemas[name] for name in sorted(names)}
    document.raw["components"]["schemas"] = kept
