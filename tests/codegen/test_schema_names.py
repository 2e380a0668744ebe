"""Schemas that were only renamed get one name in both documents, all others keep theirs."""

from __future__ import annotations

from typing import Any

from codegen.schema_names import align_schema_names

Json = dict[str, Any]

TEXT = {"type": "object", "properties": {"title": {"type": "string"}}}
NUMBER = {"type": "object", "properties": {"title": {"type": "number"}}}


def document(**schemas: Json) -> Json:
    """A document that refers to each of its schemas."""
    uses = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
    return {"paths": {"/x": uses}, "components": {"schemas": schemas}}


def test_a_schema_that_got_its_module_keeps_its_old_name() -> None:
    old = document(Options=TEXT)
    assert align_schema_names(old, document(lmdeploy__protocol__Options=TEXT)) == (old, old)


def test_a_schema_that_lost_its_module_keeps_its_old_name() -> None:
    old = document(lmdeploy__protocol__Options=TEXT)
    assert align_schema_names(old, document(Options=TEXT)) == (old, old)


def test_a_schema_that_became_two_equal_ones_is_one() -> None:
    _, new = align_schema_names(document(S=TEXT), document(a__S=TEXT, b__S=TEXT))
    assert new["components"]["schemas"] == {"S": TEXT}
    assert new["paths"]["/x"] == [{"$ref": "#/components/schemas/S"}] * 2


def test_prose_and_said_defaults_make_no_difference() -> None:
    said = TEXT | {"title": "S", "description": "of it", "additionalProperties": True}
    _, new = align_schema_names(document(S=TEXT), document(a__S=said))
    assert list(new["components"]["schemas"]) == ["S"]


def test_another_schema_keeps_its_name() -> None:
    old, new = document(S=TEXT), document(a__S=NUMBER, Other=TEXT)
    assert align_schema_names(old, new) == (old, new)


def test_a_name_of_both_documents_is_kept_whatever_it_holds() -> None:
    old, new = document(S=TEXT), document(S=NUMBER, a__S=TEXT)
    assert align_schema_names(old, new) == (old, new)


def test_the_given_documents_are_not_changed() -> None:
    new = document(a__S=TEXT)
    align_schema_names(document(S=TEXT), new)
    assert new == document(a__S=TEXT)
