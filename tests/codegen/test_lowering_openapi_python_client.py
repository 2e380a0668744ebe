"""What openapi-python-client would send or read wrongly, and is spared."""

from __future__ import annotations

from small_document import an_object, document, json_of, serving

from codegen.lower.openapi_python_client import drop_default, lower
from codegen.prepare import to_text

TEXT = {"type": "string"}


def test_drop_default_keeps_the_rest() -> None:
    assert drop_default(TEXT | {"default": "a", "description": "A."}) == TEXT | {
        "description": "A."
    }
    assert drop_default(TEXT) == TEXT


def test_no_default_is_left_in_any_schema() -> None:
    asked = an_object(a={"anyOf": [TEXT | {"default": "b"}], "default": "a"})
    level = {"name": "level", "schema": {"type": "integer", "default": 1}}
    lowered = lower(document(serving("POST /a", "a", parameters=[level]), {"Ask": asked}))
    assert lowered.schema("Ask") == an_object(a={"anyOf": [TEXT]})
    assert lowered.operation("a").raw["parameters"][0]["schema"] == {"type": "integer"}


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
