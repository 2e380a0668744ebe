"""The rules on answers, refusals, streams and examples, each on a few lines."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small_document import (
    CHAT,
    CHAT_ENTRY,
    NULL,
    TEXT,
    an_object,
    answering,
    document,
    json_of,
    ref,
    serving,
)

from codegen.rule import RuleError, run_rules
from codegen.rules import answers, examples, refusals

pytest_plugins = ("small_tables",)
pytestmark = pytest.mark.usefixtures("small_tables")


def test_add_the_answer_schemas_refuses_a_name_that_the_document_has_for_another() -> None:
    served = document(schemas={"Reply": an_object(text=TEXT)})
    with pytest.raises(RuleError, match="another schema named Reply"):
        run_rules(served, [answers.add_the_answer_schemas])


def test_type_the_answers_refers_to_the_answers_schema() -> None:
    served = document(serving(CHAT, "chat"), {"Reply": an_object()})
    served.operation("chat").raw["responses"]["200"] = json_of({})
    assert answers.type_the_answers.apply(served) == 1
    assert served.operation("chat").answer() == ref("Reply")


def test_type_the_answers_drops_the_body_of_an_answer_of_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entry = replace(CHAT_ENTRY, name="stop", call="GET /stop", answer="nothing")
    monkeypatch.setattr(answers, "read_operations", lambda _: [entry])
    served = document(serving("GET /stop", "stop", responses={"200": json_of({})}))
    assert answers.type_the_answers.apply(served) == 1
    assert served.operation("stop").raw["responses"]["200"] == {"description": "Done."}


def test_type_the_answers_refuses_a_schema_that_is_not_there() -> None:
    served = document(serving(CHAT, "chat", responses={"200": json_of({})}))
    with pytest.raises(RuleError, match="no schema named Reply"):
        run_rules(served, [answers.type_the_answers])


def test_type_the_answers_refuses_to_type_what_the_document_types_otherwise() -> None:
    served = document(serving(CHAT, "chat", responses={"200": json_of(TEXT)}), {"Reply": {}})
    with pytest.raises(RuleError, match="typed by the document already"):
        run_rules(served, [answers.type_the_answers])


def test_mark_the_streams_says_type_and_end() -> None:
    served = document(
        serving(CHAT, "chat", responses={"200": json_of(ref("Reply"))}), {"Chunk": an_object()}
    )
    assert answers.mark_the_streams.apply(served) == 1
    chat = served.operation("chat").raw
    assert chat["x-streaming"] is True
    assert chat["x-streaming-response-type"] == "Chunk"
    assert chat["x-streaming-dialect"] == "done"
    content = chat["responses"]["200"]["content"]
    both = {"anyOf": [ref("Chunk"), ref("StreamError")]}
    assert content["text/event-stream"] == {"schema": both}
    assert content["application/json"] == {"schema": ref("Reply")}


def test_mark_the_streams_refuses_an_event_that_is_not_there() -> None:
    with pytest.raises(RuleError, match="no schema named Chunk"):
        run_rules(document(serving(CHAT, "chat")), [answers.mark_the_streams])


def test_require_what_is_always_sent_leaves_out_what_may_be_null() -> None:
    reply = an_object(id=TEXT, usage={"anyOf": [ref("Usage"), NULL]}, gone=NULL)
    served = document(
        serving(CHAT, responses={"200": json_of(ref("Reply"))}),
        {"Reply": reply, "Usage": an_object(n=TEXT), "Ask": an_object(n=TEXT)},
    )
    assert answers.require_what_is_always_sent.apply(served) == 2
    assert served.schema("Reply")["required"] == ["id"]
    assert served.schema("Usage")["required"] == ["n"]
    assert "required" not in served.schema("Ask")


def test_require_what_is_always_sent_leaves_open_objects() -> None:
    open_object = an_object(id=TEXT) | {"additionalProperties": True}
    served = document(
        serving(CHAT, responses={"200": json_of(ref("Reply"))}), {"Reply": dict(open_object)}
    )
    assert answers.require_what_is_always_sent.apply(served) == 0
    assert served.schema("Reply") == open_object


def test_open_the_enums_lists_the_known_values_of_answers() -> None:
    kind = {"type": "string", "const": "text", "default": "text"}
    reason = {"type": "string", "enum": ["stop", "length"], "description": "Why."}
    served = document(
        serving(CHAT, responses={"200": json_of(ref("Reply"))}),
        {"Reply": an_object(kind=kind, reason=reason), "Ask": an_object(kind=kind)},
    )
    assert answers.open_the_enums.apply(served) == 2
    opened = served.schema("Reply")["properties"]
    assert opened["kind"] == {
        "type": "string",
        "description": "Known values: `text`.",
        "x-known-values": ["text"],
    }
    assert opened["reason"]["description"] == "Why. Known values: `stop`, `length`."
    assert "enum" not in opened["reason"]
    assert served.schema("Ask") == an_object(kind=kind)


def test_open_the_enums_leaves_numbers() -> None:
    served = document(
        serving(CHAT, responses={"200": json_of(ref("Reply"))}), {"Reply": {"enum": [1, 2]}}
    )
    assert answers.open_the_enums.apply(served) == 0


def test_type_the_refusals_replaces_422_by_what_the_server_sends() -> None:
    served = document(serving(CHAT, "chat", responses={"200": {}, "422": {}}))
    assert refusals.type_the_refusals.apply(served) == 1
    assert list(served.operation("chat").raw["responses"]) == ["200", "400", "401", "default"]
    for refusal in ("400", "401", "default"):
        content = served.operation("chat").raw["responses"][refusal]["content"]
        assert content == json_of(ref("ErrorResponse"))["content"]


@pytest.mark.parametrize(
    ("fields", "status", "content"),
    [
        ({"name": "messages"}, "400", json_of(ref("AnthropicErrorResponse"))),
        ({"name": "responses"}, "400", json_of(ref("ResponsesErrorResponse"))),
        ({"name": "health", "answer": "Health", "refusals": [503]}, "503", json_of(ref("Health"))),
        ({"refusals": [422]}, "422", json_of(ref("ProxyValidationError"))),
        (
            {"answer": "WeightsUpdateResult"},
            "400",
            json_of({"anyOf": [ref("WeightsUpdateResult"), ref("ErrorResponse")]}),
        ),
        (
            {"served_by": ["api_server", "proxy"]},
            "default",
            json_of({"anyOf": [ref("ErrorResponse"), ref("ProxyError")]}),
        ),
        (
            {"name": "abort_request", "refusals": [501]},
            "501",
            {"content": {"text/plain": {"schema": TEXT}}},
        ),
    ],
)
def test_type_the_refusals_knows_the_shapes_of_each_operation(
    fields: dict[str, Any], status: str, content: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = replace(CHAT_ENTRY, **fields)
    monkeypatch.setattr(refusals, "read_operations", lambda _: [entry])
    served = document(serving(CHAT, entry.name))
    assert refusals.type_the_refusals.apply(served) == 1
    assert content.items() <= served.operation(entry.name).raw["responses"][status].items()


def test_type_the_refusals_expects_no_401_where_no_key_is_needed() -> None:
    served = document(serving(CHAT, "chat", security=[]))
    assert refusals.type_the_refusals.apply(served) == 1
    assert list(served.operation("chat").raw["responses"]) == ["200", "400", "default"]


@pytest.mark.parametrize(
    ("answer", "schema"),
    [
        ("text", TEXT),
        (
            "text of Reply",
            TEXT | {"contentMediaType": "application/json", "contentSchema": ref("Reply")},
        ),
    ],
)
def test_type_the_answers_says_what_is_in_a_text(
    answer: str, schema: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = replace(CHAT_ENTRY, answer=answer)
    monkeypatch.setattr(answers, "read_operations", lambda _: [entry])
    served = document(serving(CHAT, "chat", responses={"200": json_of({})}))
    assert answers.type_the_answers.apply(served) == 1
    assert served.operation("chat").answer() == schema


def test_type_the_open_fields_refers_to_the_one_shape_they_hold() -> None:
    anything = {"type": "object", "additionalProperties": True}
    served = document(
        schemas={
            "PoolingResponse": an_object(data={"type": "array", "items": anything}),
            "GenerateReqMetaOutput": an_object(finish_reason={"anyOf": [anything, NULL]}),
        }
    )
    assert answers.type_the_open_fields.apply(served) == 2
    assert served.schemas == {
        "PoolingResponse": an_object(data={"type": "array", "items": ref("PoolingScore")}),
        "GenerateReqMetaOutput": an_object(
            finish_reason={"anyOf": [ref("GenerateFinishReason"), NULL]}
        ),
    }


def test_name_the_variants_refers_to_the_union_of_the_same() -> None:
    both = {"anyOf": [ref("One"), ref("Other")]}
    served = document(schemas={"Both": dict(both), "Reply": an_object(items=dict(both))})
    assert answers.name_the_variants.apply(served) == 1
    assert served.schemas == {"Both": both, "Reply": an_object(items=ref("Both"))}


def test_tell_the_variants_apart_by_their_constant_type() -> None:
    one, other = (an_object(type={"const": kind}) for kind in ("one", "other"))
    served = answering(
        an_object(part={"anyOf": [ref("One"), ref("Other")], "description": "Which."}),
        One=one,
        Other=other,
    )
    assert answers.tell_the_variants_apart.apply(served) == 1
    assert served.schema("Reply")["properties"]["part"] == {
        "description": "Which.",
        "oneOf": [ref("One"), ref("Other")],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"one": ref("One")["$ref"], "other": ref("Other")["$ref"]},
        },
    }


def test_tell_the_variants_apart_leaves_those_without_a_constant() -> None:
    union = {"anyOf": [ref("One"), NULL]}
    served = answering(an_object(part=union), One=an_object(type={"const": "one"}))
    assert answers.tell_the_variants_apart.apply(served) == 0
    assert served.schema("Reply") == an_object(part=union)


def test_open_the_enums_keeps_what_tells_variants_apart() -> None:
    kind = {"type": "string", "const": "one"}
    union = {
        "oneOf": [ref("One")],
        "discriminator": {"propertyName": "type", "mapping": {"one": ref("One")["$ref"]}},
    }
    served = answering(an_object(part=union), One=an_object(type=kind, role=dict(kind)))
    assert answers.open_the_enums.apply(served) == 1
    fields = served.schema("One")["properties"]
    assert fields["type"] == kind
    assert fields["role"]["x-known-values"] == ["one"]


def test_require_what_is_always_sent_asks_every_release(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    older = {"Reply": an_object(id=TEXT, n={"anyOf": [TEXT, NULL]})}
    monkeypatch.setattr(answers, "models_of_all_releases", lambda: [older, {}])
    served = answering(an_object(id=TEXT, n=TEXT, new=TEXT))
    assert answers.require_what_is_always_sent.apply(served) == 1
    assert served.schema("Reply")["required"] == ["id"]


def test_require_what_is_always_sent_leaves_what_is_sent_to_the_server_too() -> None:
    served = document(
        serving(
            CHAT,
            "chat",
            requestBody=json_of(ref("Reply")),
            responses={"200": json_of(ref("Reply"))},
        ),
        {"Reply": an_object(id=TEXT)},
    )
    assert answers.require_what_is_always_sent.apply(served) == 0
    assert "required" not in served.schema("Reply")


def test_give_examples_puts_them_at_the_bodies() -> None:
    served = document(serving(CHAT, "chat", requestBody=json_of(ref("Ask"))))
    assert examples.give_examples.apply(served) == 1
    body = served.operation("chat").raw["requestBody"]["content"]["application/json"]
    assert body["examples"] == {"hello": {"summary": "Hello.", "value": {"n": 1}}}
