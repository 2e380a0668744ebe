"""Enumerations of integers in answers, as clients need them: numbers with known values."""

from __future__ import annotations

from codegen.document import Schema


def open_integer_enum(schema: Schema) -> Schema:
    """An enumeration becomes a class that refuses the number which a later server adds."""
    if schema.get("type") != "integer" or "enum" not in schema:
        return schema
    names = schema["x-enum-varnames"] if "x-enum-varnames" in schema else schema["enum"]
    pairs = zip(schema["enum"], names, strict=True)
    known = ", ".join(f"{n}" if n == name else f"{n} is {name}" for n, name in pairs)
    kept = {k: v for k, v in schema.items() if k not in ("enum", "x-enum-varnames")}
    words = f"{schema.get('description', '')} Known values: {known}."
    words = " ".join(words.split())  # where the number is used, it is a field's description
    return kept | {"description": words}
