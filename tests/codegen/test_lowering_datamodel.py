"""What datamodel-code-generator reads: request bodies without `stream`, events with defaults."""

from __future__ import annotations

import pytest
from small_document import an_object, document, json_of, ref, serving

from codegen.document import Document, Schema
from codegen.lower.datamodel import lower_events, lower_requests
from codegen.prepare import to_text

NULL = {"type": "null"}
TEXT = {"type": "string"}


def streaming(chunk: Schema) -> Document:
    """A document with a streaming operation, and one without a body."""
    paths = serving(
        "POST /a",
        "a",
        requestBody=json_of(ref("Ask")),
        **{"x-streaming": True, "x-streaming-response-type": "Chunk"},
    )
    schemas = {
        "Ask": an_object(stream={"type": "boolean"}, part=ref("Part")),
        "Part": TEXT,
        "Chunk": chunk,
        "Reply": TEXT,
    }
    return document(paths | serving("GET /b", "b"), schemas)


def test_requests_are_what_bodies_lead_to_without_stream() -> None:
    lowered = lower_requests(streaming(an_object()))
    assert lowered.schemas == {"Ask": an_object(part=ref("Part")), "Part": TEXT}
    assert lowered.raw["paths"] == {}


def test_a_field_called_stream_stays_where_nothing_streams() -> None:
    body = an_object(stream=TEXT)
    paths = serving("POST /a", "a", requestBody=json_of(ref("Ask")))
    assert lower_requests(document(paths, {"Ask": body})).schema("Ask") == body


def test_events_are_what_streams_lead_to() -> None:
    lowered = lower_events(streaming(an_object(reply=ref("Reply"))))
    assert list(lowered.schemas) == ["Chunk", "Reply"]
    assert lowered.raw["paths"] == {}


@pytest.mark.parametrize(
    ("field", "default"),
    [
        (TEXT, ""),
        ({"type": "integer"}, 0),
        ({"type": "number"}, 0.0),
        ({"type": "boolean"}, False),
        ({"type": "array", "items": TEXT}, []),
        ({"anyOf": [TEXT, NULL]}, None),
        ({"anyOf": [TEXT, NULL], "default": "a"}, None),
        (ref("Reply"), {}),
        (TEXT | {"default": "assistant"}, "assistant"),
    ],
)
def test_a_field_of_an_event_has_a_default(field: Schema, default: object) -> None:
    chunk = lower_events(streaming(an_object(field=field))).schema("Chunk")
    assert chunk["properties"]["field"] == field | {"default": default}
    assert chunk["required"] == ["field"]


def test_the_prepared_document_stays_as_it_was() -> None:
    prepared = streaming(an_object(field=TEXT))
    before = to_text(prepared.raw)
    lower_requests(prepared)
    lower_events(prepared)
    assert to_text(prepared.raw) == before
