"""The prepared document as a judge: which places of a real answer are not what it says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from codegen.document import SCHEMA_PREFIX, Document, Schema
from codegen.paths import PREPARED

DOCUMENT = Document(json.loads(PREPARED.read_text(encoding="utf-8")))
_URI = "urn:prepared"
_REGISTRY: Registry[Any] = Registry().with_resource(_URI, DRAFT202012.create_resource(DOCUMENT.raw))


def faults(value: Any, schema: Schema) -> list[str]:
    """Why a value is not what a schema of the document says, and which fields it does not name."""
    judge = Draft202012Validator(_absolute(schema), registry=_REGISTRY)
    wrong = [f"{error.json_path}: {error.message[:200]}" for error in judge.iter_errors(value)]
    return wrong or list(_unnamed(value, [schema], "$"))


def _absolute(schema: Any) -> Any:
    """The schema with references that lead into the document from anywhere."""
    if isinstance(schema, list):
        return [_absolute(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    absolute = {key: _absolute(part) for key, part in schema.items()}
    if str(absolute.get("$ref", "")).startswith("#"):
        absolute["$ref"] = _URI + absolute["$ref"]
    return absolute


def _unnamed(value: Any, schemas: list[Schema], path: str) -> Iterator[str]:
    """The fields of a value that none of the schemas names, where they name any."""
    flat = [part for schema in schemas for part in _alternatives(schema)]
    if isinstance(value, list):
        items = [part["items"] for part in flat if isinstance(part.get("items"), dict)]
        for item in value:
            yield from _unnamed(item, items, f"{path}[]")
    elif isinstance(value, dict):
        named = [part["properties"] for part in flat if "properties" in part]
        others = [part["additionalProperties"] for part in flat if "additionalProperties" in part]
        for key, member in value.items():
            known = [fields[key] for fields in named if key in fields]
            rest = [other for other in others if isinstance(other, dict)]
            if not known and named and not others:
                yield f"{path}.{key}: the document has no such field"
            yield from _unnamed(member, known or rest, f"{path}.{key}")


def _alternatives(schema: Schema) -> Iterator[Schema]:
    if "$ref" in schema:
        yield from _alternatives(DOCUMENT.schema(schema["$ref"].removeprefix(SCHEMA_PREFIX)))
    elif variants := schema.get("oneOf", schema.get("anyOf")):
        for variant in variants:
            yield from _alternatives(variant)
    else:
        yield schema
