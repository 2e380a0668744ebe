"""What openapi-python-client would send or read wrongly, and is spared."""

from __future__ import annotations

from small_document import an_object, document, json_of, serving

from codegen.lower.enums import open_integer_enum
from codegen.lower.openapi_python_client import lower
from codegen.prepare import to_text

TEXT = {"type": "string"}


def test_no_default_is_left_in_any_schema() -> None:
    asked = an_object(a={"anyOf": [TEXT | {"default": "b"}], "default": "a"})
    level = {"name": "level", "schema": {"type": "integer", "default": 1}}
    lowered = lower(document(serving("POST /a", "a", parameters=[level]), {"Ask": asked}))
    [variant] = lowered.schema("Ask")["properties"]["a"]["anyOf"]
    assert "default" not in lowered.schema("Ask")["properties"]["a"] | variant
    assert lowered.schema("Ask")["properties"]["a"]["description"] == "Default a."
    level = lowered.operation("a").raw["parameters"][0]["schema"]
    assert level == {"type": "integer", "description": "Default 1."}


def test_a_property_called_default_stays() -> None:
    asked = an_object(default=TEXT)
    assert lower(document(schemas={"Ask": asked})).schema("Ask") == asked


def test_only_the_json_of_an_answer_is_read() -> None:
    both = json_of(TEXT)
    both["content"]["text/event-stream"] = {"schema": TEXT}
    lowered = lower(document(serving("POST /a", "a", responses={"200": both})))
    assert lowered.operation("a").raw["responses"] == {"200": json_of(TEXT)}


def test_the_key_is_wanted_by_every_operation() -> None:
    lowered = lower(document(serving("GET /a", "a"), security=[{}, {"bearer": []}]))
    assert lowered.raw["security"] == [{"bearer": []}]


def test_the_prepared_document_stays_as_it_was() -> None:
    prepared = document(schemas={"Ask": an_object(a=TEXT | {"default": "a"})})
    before = to_text(prepared.raw)
    lower(prepared)
    assert to_text(prepared.raw) == before


def test_an_enumeration_of_integers_is_a_number_with_known_values() -> None:
    named = {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["TCP", "RDMA"]}
    described = "How. Known values: 1 is TCP, 2 is RDMA."
    assert open_integer_enum(named | {"description": "How."}) == {
        "type": "integer",
        "description": described,
    }
    assert open_integer_enum({"type": "integer", "enum": [1, 2]})["description"] == (
        "Known values: 1, 2."
    )
