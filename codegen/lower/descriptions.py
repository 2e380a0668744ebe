"""Bounds and defaults as words: generators drop the ones and send the others."""

from __future__ import annotations

from typing import Any

from codegen.document import Schema, is_null

BOUNDS = {
    "minimum": "at least",
    "exclusiveMinimum": "more than",
    "maximum": "at most",
    "exclusiveMaximum": "less than",
    "minLength": "characters at least",
    "maxLength": "characters at most",
    "minItems": "items at least",
    "maxItems": "items at most",
}


def describe_bounds_and_default(schema: Schema) -> Schema:
    """A default is sent on every request, a bound breaks builders: both become words."""
    said = [f"{words} {_number(schema[key])}" for key, words in BOUNDS.items() if key in schema]
    told = "default" in schema.get("description", "").lower()
    if schema.get("default") not in (None, "", [], {}) and not told:
        said.append(f"default {_plain(schema['default'])}")
    kept = {k: v for k, v in schema.items() if k not in (*BOUNDS, "default", "examples")}
    if said:
        joined = ", ".join(said)
        sentence = f"{joined[:1].upper()}{joined[1:]}."
        words = kept.get("description", "")
        ended = words if not words or words.endswith((".", "!", "?")) else f"{words}."
        kept["description"] = " ".join(filter(None, [ended, sentence]))
    return kept


def lift_bounds(schema: Schema) -> Schema:
    """The bounds of what may also be null stand in a variant, whose description nobody shows."""
    variants: list[Schema] = schema.get("anyOf", [])
    bounds = {k: v for variant in variants for k, v in variant.items() if k in BOUNDS}
    if not bounds or sum(not is_null(variant) for variant in variants) > 1:
        return schema
    bare = [{k: v for k, v in variant.items() if k not in BOUNDS} for variant in variants]
    return schema | {"anyOf": bare} | bounds


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value}"


def _number(bound: float) -> str:
    """A bound as people write it: pydantic's are floats even where it counts."""
    return str(int(bound)) if bound == int(bound) else str(bound)
