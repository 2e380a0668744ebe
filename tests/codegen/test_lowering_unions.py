"""Unions told apart by a `type` become one object, on documents of a few lines."""

from __future__ import annotations

from typing import Any

import pytest
from small_document import NULL, TEXT, an_object, answering, ref

from codegen.document import Document, Schema
from codegen.lower.unions import flatten_the_unions

INTEGER = {"type": "integer"}


def union(**types: str) -> Schema:
    mapping = {kind: ref(name)["$ref"] for kind, name in types.items()}
    variants = [ref(name) for name in types.values()]
    return {"oneOf": variants, "discriminator": {"propertyName": "type", "mapping": mapping}}


def kind(value: str, **fields: Any) -> Schema:
    return an_object(type={"type": "string", "const": value}, **fields) | {"required": ["type"]}


def flattened(**schemas: Schema) -> Document:
    document = answering(an_object(part=ref("Part")), **schemas)
    flatten_the_unions(document)
    return document


def test_the_union_is_one_object_that_says_which_variant_has_a_field() -> None:
    document = flattened(
        Part=union(text="Text", call="Call"),
        Text=kind("text", text=TEXT | {"description": "Said."}),
        Call=kind("call", name=TEXT),
    )
    assert document.schemas.keys() == {"Reply", "Part"}
    part = document.schema("Part")
    assert part["required"] == ["type"]
    assert part["properties"]["type"] == TEXT | {
        "description": "Known values: `text`, `call`.",
        "x-known-values": ["text", "call"],
    }
    assert part["properties"]["text"] == {
        "anyOf": [TEXT, NULL],
        "description": "Said. Of `text`.",
    }
    assert part["properties"]["name"] == {"anyOf": [TEXT, NULL], "description": "Of `call`."}


def test_a_field_of_all_variants_stays_required_where_all_require_it() -> None:
    always = {"required": ["type", "id"]}
    document = flattened(
        Part=union(a="A", b="B"), A=kind("a", id=TEXT) | always, B=kind("b", id=TEXT) | always
    )
    part = document.schema("Part")
    assert part["properties"]["id"] == TEXT
    assert part["required"] == ["type", "id"]


def test_a_field_that_one_variant_allows_to_be_null_may_be_null() -> None:
    nullable = {"anyOf": [TEXT, NULL]}
    document = flattened(Part=union(a="A", b="B"), A=kind("a", id=TEXT), B=kind("b", id=nullable))
    assert document.schema("Part")["properties"]["id"] == nullable


def test_objects_of_the_same_field_become_one_object_unions_included() -> None:
    document = flattened(
        Part=union(a="A", b="B"),
        A=kind("a", delta=ref("Delta")),
        B=kind("b", delta=ref("Stop")),
        Delta=union(text="TextDelta", json="JsonDelta"),
        TextDelta=kind("text", text=TEXT),
        JsonDelta=kind("json", json=TEXT),
        Stop=an_object(reason=TEXT),
    )
    assert document.schema("Part")["properties"]["delta"] == ref("PartDelta")
    merged = document.schema("PartDelta")
    assert list(merged["properties"]) == ["type", "text", "json", "reason"]
    assert merged["properties"]["type"]["anyOf"][0]["x-known-values"] == ["text", "json"]
    assert "required" not in merged


def test_an_open_variant_makes_an_open_object() -> None:
    document = flattened(
        Part=union(a="A", b="B"), A=kind("a") | {"additionalProperties": True}, B=kind("b")
    )
    assert document.schema("Part")["additionalProperties"] is True


def test_a_field_of_two_types_is_refused() -> None:
    with pytest.raises(ValueError, match="PartId is of several types"):
        flattened(Part=union(a="A", b="B"), A=kind("a", id=TEXT), B=kind("b", id=INTEGER))


def test_a_union_without_a_name_is_refused() -> None:
    document = answering(an_object(part=union(a="A")), A=kind("a"))
    with pytest.raises(ValueError, match="a union has no name"):
        flatten_the_unions(document)


def test_what_nothing_led_to_before_is_left_alone() -> None:
    document = flattened(Part=union(a="A"), A=kind("a"), Unused=an_object())
    assert "Unused" in document.schemas
