"""What openapi-generator cannot digest, and what each function makes of it."""

from __future__ import annotations

import json

import pytest
from small_document import an_object, document, json_of, ref, serving

from codegen.document import Document, Schema
from codegen.lower import openapi_generator as lowering
from codegen.paths import PREPARED
from codegen.prepare import to_text

NULL = {"type": "null"}
TEXT = {"type": "string"}
INTEGER = {"type": "integer"}
TEXTS = {"type": "array", "items": TEXT}
STREAM = {
    "x-streaming": True,
    "x-streaming-response-type": "Chunk",
    "x-streaming-dialect": "message_stop",
}


def answering(**schemas: Schema) -> Document:
    """A document whose answer is the first of the schemas."""
    first = ref(next(iter(schemas)))
    return document(serving("GET /a", "a", responses={"200": json_of(first)}), dict(schemas))


def asking(**schemas: Schema) -> Document:
    """A document whose request is the first of the schemas."""
    first = ref(next(iter(schemas)))
    return document(serving("POST /a", "a", requestBody=json_of(first)), dict(schemas))


def test_mark_the_events_reaches_all_that_events_are_made_of() -> None:
    schemas = {"Chunk": an_object(item=ref("Item")), "Item": {}, "Ask": {}}
    streaming = document(serving("POST /a", "a", **STREAM), schemas)
    lowering.mark_the_events(streaming)
    assert [name for name, s in streaming.schemas.items() if "x-event" in s] == ["Chunk", "Item"]


def test_open_the_answered_enums_leaves_those_of_requests() -> None:
    numbers = {"type": "integer", "enum": [1, 2]}
    replied = answering(Reply=an_object(a=ref("Status")), Status=dict(numbers), Ask=dict(numbers))
    lowering.open_the_answered_enums(replied)
    assert "enum" not in replied.schema("Status")
    assert replied.schema("Ask") == numbers


def test_mark_required_nulls_marks_what_absent_is_not_enough_for() -> None:
    nullable = {"anyOf": [TEXT, {"type": "null"}]}
    schema = an_object(a=nullable, b=nullable, c=TEXT) | {"required": ["a", "c"]}
    assert lowering.mark_required_nulls(schema) == {
        **an_object(a=nullable | {"x-or-null": True}, b=nullable, c=TEXT),
        "required": ["a", "c"],
    }


def test_spell_the_names_gives_templates_the_name_and_the_dialect() -> None:
    streaming = document(serving("POST /a", "a_b", **STREAM) | serving("GET /b", "b"))
    lowering.spell_the_names(streaming)
    a, b = (operation.raw for operation in streaming.operations())
    assert (a["x-name"], a["x-streaming-dialect-name"]) == ("a_b", "MessageStop")
    assert b["x-name"] == "b"
    assert "x-streaming-dialect-name" not in b


def test_keep_the_json_answers_drops_the_streams_content_type() -> None:
    both = json_of(TEXT)
    both["content"]["text/event-stream"] = {"schema": ref("Chunk")}
    streaming = document(serving("POST /a", responses={"200": both, "204": {}}))
    lowering.keep_the_json_answers(streaming)
    [operation] = streaming.operations()
    assert operation.raw["responses"] == {"200": json_of(TEXT), "204": {}}


def test_untype_nullable_items_frees_items_that_may_be_null() -> None:
    nullable = {"type": "array", "items": {"anyOf": [TEXT, NULL]}}
    assert lowering.untype_nullable_items(nullable)["items"] == lowering.ANY_JSON
    assert lowering.untype_nullable_items(TEXTS) == TEXTS


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"anyOf": [TEXT, NULL], "description": "Why."}, TEXT | {"description": "Why."}),
        (
            {"anyOf": [ref("A"), NULL], "description": "Why.", "default": 1},
            ref("A") | {"description": "Why."},
        ),
        ({"anyOf": [TEXT, INTEGER, NULL]}, {"anyOf": [TEXT, INTEGER]}),
        (TEXT, TEXT),
    ],
)
def test_drop_null_leaves_what_else_the_value_may_be(before: Schema, after: Schema) -> None:
    assert lowering.drop_null(before) == after


@pytest.mark.parametrize(
    ("parts", "items"),
    [
        ([{"type": "number"}, INTEGER], {"type": "number"}),
        ([{"type": "number"}, TEXT], lowering.ANY_JSON),
    ],
)
def test_tuples_to_arrays_keeps_numbers_only(parts: list[Schema], items: Schema) -> None:
    pair = {"type": "array", "prefixItems": parts}
    assert lowering.tuples_to_arrays(pair) == {"type": "array", "items": items}


def test_const_to_enum_fills_in_the_only_value() -> None:
    assert lowering.const_to_enum({"const": "text", "description": "Kind."}) == {
        "type": "string",
        "description": "Kind.",
        "enum": ["text"],
        "default": "text",
    }


def test_const_to_enum_requires_literals_so_that_they_are_sent() -> None:
    literal = TEXT | {"enum": ["text"], "default": "text"}
    part = an_object(kind=literal, text=TEXT) | {"required": ["text"]}
    assert lowering.const_to_enum(part)["required"] == ["text", "kind"]
    told = part | {"required": ["kind"]}
    assert lowering.const_to_enum(told) == told


def test_open_nameless_enums_leaves_numbers_with_names() -> None:
    nameless = INTEGER | {"enum": [1, 2], "description": "Level."}
    opened = INTEGER | {"description": "Level. One of 1, 2."}
    assert lowering.open_nameless_enums(nameless) == opened
    named = nameless | {"x-enum-varnames": ["IB", "RoCE"]}
    assert lowering.open_nameless_enums(named) == named
    assert lowering.open_nameless_enums(TEXT | {"enum": ["a"]}) == TEXT | {"enum": ["a"]}


def test_widen_numbers_gives_numbers_64_bits() -> None:
    assert lowering.widen_numbers(INTEGER)["format"] == "int64"
    assert lowering.widen_numbers({"type": "number"})["format"] == "double"
    assert "format" not in lowering.widen_numbers(INTEGER | {"x-enum-varnames": ["IB"]})
    assert lowering.widen_numbers(TEXT) == TEXT


def test_name_the_unions_names_the_union_and_its_lists_by_their_types() -> None:
    asked = asking(Ask=an_object(stop={"anyOf": [TEXT, TEXTS], "description": "Where."}))
    lowering.name_the_unions(asked)
    stop = asked.schema("Ask")["properties"]["stop"]
    assert stop == ref("TextOrTextList") | {"description": "Where."}
    variants = asked.schema("TextOrTextList")["oneOf"]
    assert variants == [TEXT | {"title": "Text"}, ref("TextList")]
    assert asked.schema("TextList")["items"] == TEXT


def test_name_the_unions_names_a_union_with_an_object_by_where_it_is() -> None:
    asked = asking(
        Ask=an_object(tool_choice={"anyOf": [TEXT | {"enum": ["a", "b"]}, ref("Tool")]}),
        Tool=an_object(name=TEXT),
    )
    lowering.name_the_unions(asked)
    assert asked.schema("Ask") == an_object(tool_choice=ref("AskToolChoice"))
    variants = asked.schema("AskToolChoice")["oneOf"]
    assert variants == [ref("AskToolChoiceMode"), ref("Tool")]
    assert asked.schema("AskToolChoiceMode")["enum"] == ["a", "b"]


@pytest.mark.parametrize("variants", [[TEXT, {}], [TEXT, {"type": "object"}]])
def test_name_the_unions_frees_a_union_with_a_free_form_variant(variants: list[Schema]) -> None:
    asked = asking(Ask=an_object(a={"anyOf": list(variants), "description": "A."}))
    lowering.name_the_unions(asked)
    assert asked.schemas == {"Ask": an_object(a={"description": "A."})}


def test_name_the_unions_keeps_the_types_of_several_lists() -> None:
    lists = {"anyOf": [{"type": "array", "items": INTEGER}, TEXTS]}
    replied = answering(Reply=an_object(a=lists))
    lowering.name_the_unions(replied)
    assert replied.schema("Reply") == an_object(a=ref("IntegerListOrTextList"))
    assert replied.schema("IntegerListOrTextList") == {
        "oneOf": [ref("IntegerList"), ref("TextList")]
    }


def test_name_the_unions_refuses_one_name_for_two_schemas() -> None:
    asked = asking(Ask=an_object(a={"anyOf": [TEXT, INTEGER]}), TextOrInteger=TEXT)
    with pytest.raises(ValueError, match="two different schemas would be named TextOrInteger"):
        lowering.name_the_unions(asked)


def test_name_the_enums_names_an_enumeration_by_where_it_is() -> None:
    many = {"type": "string", "enum": ["a", "b"], "description": "Which."}
    asked = asking(
        Ask=an_object(how_much=many, all={"type": "array", "items": many}, one={"enum": ["a"]}),
        Kind=TEXT | {"enum": ["c", "d"]},
    )
    lowering.name_the_enums(asked)
    assert asked.schema("Ask")["properties"] == {
        "how_much": ref("AskHowMuch") | {"description": "Which."},
        "all": {"type": "array", "items": ref("AskAllItem") | {"description": "Which."}},
        "one": {"enum": ["a"]},
    }
    assert asked.schema("AskHowMuch") == {"type": "string", "enum": ["a", "b"]}
    assert asked.schema("Kind") == TEXT | {"enum": ["c", "d"]}


def test_drop_the_unused_keeps_events_and_what_paths_lead_to() -> None:
    paths = serving("POST /a", "a", requestBody=json_of(ref("Ask")), **STREAM)
    streaming = document(paths, {"Ask": {}, "Chunk": {}, "Lost": {}})
    lowering.drop_the_unused(streaming)
    assert list(streaming.schemas) == ["Ask", "Chunk"]


@pytest.mark.parametrize(
    ("schema", "marks"),
    [
        (an_object(a=TEXT), set()),
        (an_object(a=TEXT) | {"required": ["a"]}, {"x-strict", "x-reads"}),
        (an_object(a=TEXT) | {"required": ["a"], "x-event": True}, set()),
        (an_object(a=TEXT) | {"additionalProperties": True}, {"x-reads", "x-writes"}),
        (an_object(a=TEXTS), {"x-writes"}),
        (an_object(a=TEXTS) | {"x-event": True}, {"x-writes"}),
        (an_object(a={"type": "object", "additionalProperties": True}), {"x-writes"}),
        (an_object(a=ref("Texts")), {"x-writes"}),
        (an_object(a=ref("Named")), set()),
    ],
)
def test_plan_the_json_marks_what_go_reads_and_writes_itself(
    schema: Schema, marks: set[str]
) -> None:
    planned = asking(Ask=dict(schema), Texts=dict(TEXTS), Named=an_object(b=TEXT))
    lowering.plan_the_json(planned)
    assert planned.schema("Ask").keys() - schema.keys() == marks


LEFT_OVER = [
    ("anyOf", {"anyOf": [TEXT]}),
    ("prefixItems", {"prefixItems": [TEXT]}),
    ("const", {"const": "a"}),
    ("default", {"type": "integer", "default": 1}),
    ("null", NULL),
    ("array without items", {"type": "array"}),
]


@pytest.mark.parametrize(("what", "schema"), LEFT_OVER)
def test_check_refuses_what_a_lowering_left_in_a_component(what: str, schema: Schema) -> None:
    with pytest.raises(ValueError, match=rf"left \['{what}'\] in Ask"):
        lowering.check(asking(Ask=an_object(a={"type": "array", "items": schema})))


@pytest.mark.parametrize(("what", "schema"), LEFT_OVER)
def test_check_refuses_what_a_lowering_left_in_a_parameter(what: str, schema: Schema) -> None:
    parameters = [{"name": "p", "schema": schema}]
    with pytest.raises(ValueError, match=rf"left \['{what}'\] in GET /a"):
        lowering.check(document(serving("GET /a", parameters=parameters)))


def test_check_takes_the_default_of_a_literal() -> None:
    lowering.check(asking(Ask=an_object(a=TEXT | {"enum": ["text"], "default": "text"})))


def test_lower_leaves_the_prepared_document_as_it_was() -> None:
    asked = asking(Ask=an_object(a={"anyOf": [TEXT, NULL], "default": None}))
    before = to_text(asked.raw)
    assert lowering.lower(asked).schema("Ask")["properties"] == {"a": TEXT}
    assert to_text(asked.raw) == before


def test_lower_gives_the_same_bytes_for_the_committed_document_twice() -> None:
    text = PREPARED.read_text(encoding="utf-8")
    first, second = (to_text(lowering.lower(Document(json.loads(text))).raw) for _ in range(2))
    assert first == second
