"""Walking a document: nothing in it is passed over, and nothing else is touched."""

from __future__ import annotations

from typing import Any

import pytest
from small_document import an_object, document, json_of, ref, serving

from codegen.document import METHODS, Schema, is_free_form, references, rewrite

INNER = {"type": "string", "title": "Inner"}


def mark(schema: Schema) -> Schema:
    """A change that shows which schemas it was applied to."""
    return schema | {"x-seen": True}


@pytest.mark.parametrize(
    "keyword", ["properties", "$defs", "patternProperties", "dependentSchemas"]
)
def test_rewrite_goes_into_named_schemas(keyword: str) -> None:
    assert rewrite({keyword: {"title": INNER}}, mark)[keyword]["title"] == mark(INNER)


@pytest.mark.parametrize(
    "keyword",
    [
        *("items", "contains", "unevaluatedItems"),
        *("additionalProperties", "propertyNames", "unevaluatedProperties"),
        *("not", "if", "then", "else"),
    ],
)
def test_rewrite_goes_into_single_schemas(keyword: str) -> None:
    assert rewrite({keyword: INNER}, mark)[keyword] == mark(INNER)


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf", "allOf", "prefixItems"])
def test_rewrite_goes_into_lists_of_schemas(keyword: str) -> None:
    assert rewrite({keyword: [INNER, {}]}, mark)[keyword] == [mark(INNER), mark({})]


@pytest.mark.parametrize("keyword", ["default", "const", "enum", "examples", "x-mark"])
def test_rewrite_leaves_values_that_only_look_like_schemas(keyword: str) -> None:
    assert rewrite({keyword: [INNER]}, mark)[keyword] == [INNER]


def test_rewrite_leaves_boolean_schemas() -> None:
    assert rewrite({"items": True}, mark) == {"items": True, "x-seen": True}


def test_rewrite_changes_the_innermost_first_and_copies() -> None:
    order: list[Any] = []

    def note(schema: Schema) -> Schema:
        order.append(schema.get("title"))
        return {}

    given = {"title": "outer", "items": {"title": "inner"}}
    assert rewrite(given, note) == {}
    assert order == ["inner", "outer"]
    assert given == {"title": "outer", "items": {"title": "inner"}}


def test_rewrite_schemas_goes_into_components_parameters_bodies_and_answers() -> None:
    served = document(
        serving(
            "POST /a",
            parameters=[{"name": "p", "schema": {}}, {"name": "no schema"}],
            requestBody=json_of({}),
            responses={"200": json_of({}), "default": json_of({}), "204": {}},
        ),
        {"Ask": an_object(n={})},
    )
    served.rewrite_schemas(mark)
    [operation] = served.operations()
    assert operation.raw["parameters"] == [{"name": "p", "schema": mark({})}, {"name": "no schema"}]
    assert operation.raw["requestBody"] == json_of(mark({}))
    assert operation.raw["responses"] == {
        "200": json_of(mark({})),
        "default": json_of(mark({})),
        "204": {},
    }
    assert served.schemas == {"Ask": mark(an_object(n=mark({})))}


def test_reachable_follows_references_through_schemas_and_circles() -> None:
    schemas: dict[str, Schema] = {
        "A": {"anyOf": [{"items": ref("B")}]},
        "B": {"additionalProperties": ref("A")},
        "C": ref("A"),
    }
    assert document(schemas=schemas).reachable(json_of(ref("A"))) == {"A", "B"}
    assert document(schemas=schemas).reachable(ref("C")) == {"A", "B", "C"}
    assert document(schemas=schemas).reachable() == set()


def test_reachable_refuses_a_reference_to_nothing() -> None:
    with pytest.raises(LookupError, match="no schema named Gone"):
        document(schemas={"A": ref("Gone")}).reachable(ref("A"))


def test_references_are_those_to_components_only() -> None:
    assert references([{"a": ref("A")}, {"$ref": "#/$defs/B"}, "C"]) == {"A"}


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {},
        {"title": "Any", "description": "Any JSON value.", "default": None, "examples": [1]},
        {"type": "object"},
        {"type": "object", "additionalProperties": True},
    ],
)
def test_any_value_and_any_object_are_free_form(schema: Any) -> None:
    assert is_free_form(schema)


@pytest.mark.parametrize(
    "schema",
    [
        False,
        ref("A"),
        {"type": "string"},
        {"anyOf": [{"type": "string"}]},
        an_object(n={}),
        an_object(n={}) | {"additionalProperties": True},
        {"type": "object", "additionalProperties": {"type": "string"}},
        {"type": "object", "additionalProperties": False},
    ],
)
def test_what_says_anything_of_its_values_is_not_free_form(schema: Any) -> None:
    assert not is_free_form(schema)


def test_operations_are_of_every_method_with_their_bodies() -> None:
    paths = {"/a": {method: {"operationId": method} for method in METHODS} | {"summary": "A."}}
    assert [operation.name for operation in document(paths).operations()] == list(METHODS)


def test_an_operation_knows_its_call_body_and_answer() -> None:
    responses = {"200": json_of(ref("Reply"))}
    raw = serving("POST /a", "a", requestBody=json_of(ref("Ask")), responses=responses)
    asked = document(raw).operation("a")
    assert (asked.call, asked.body(), asked.answer()) == ("POST /a", ref("Ask"), ref("Reply"))
    empty = document(serving("GET /b", "b")).operation("b")
    assert (empty.body(), empty.answer()) == (None, None)


def test_what_is_looked_for_and_is_not_there_is_named() -> None:
    with pytest.raises(LookupError, match="no operation named gone"):
        document(serving("GET /a", "a")).operation("gone")
    with pytest.raises(LookupError, match="no schema named Gone"):
        document().schema("Gone")
