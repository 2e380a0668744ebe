"""Every rule on a document of a few lines: what it changes, and that it never does nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from small_document import an_object, document, json_of, ref, serving

from codegen.document import Document
from codegen.operations import Entry
from codegen.rule import Rule, RuleError, rule, run_rules
from codegen.rules import PREPARATION, answers, descriptions, operations, requests, schemas
from codegen.rules import document as whole

CHAT = "POST /v1/chat/completions"
NULL = {"type": "null"}
TEXT = {"type": "string"}
CHAT_ENTRY = Entry(
    name="chat",
    call=CHAT,
    tag="inference",
    summary="Answer a conversation.",
    answer="Reply",
    event="Chunk",
    ends="done",
)


@pytest.fixture(autouse=True)
def small_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """One operation, one model of the server and the handwritten chat schemas."""
    for module in ("answers", "operations"):
        monkeypatch.setattr(f"codegen.rules.{module}.read_operations", lambda: [CHAT_ENTRY])
    monkeypatch.setattr("codegen.rules.answers.read_server_models", lambda: {"Reply": an_object()})
    monkeypatch.setattr("codegen.rules.answers.read_handwritten", lambda: {"Chunk": an_object()})
    by_hand = {name: an_object() for name in requests.CHAT_SCHEMAS}
    monkeypatch.setattr("codegen.rules.requests.read_handwritten", lambda: by_hand)


def test_every_rule_has_a_test_of_its_name() -> None:
    tests = [name for name in globals() if name.startswith("test_")]
    untested = [
        each.name
        for each in PREPARATION
        if not any(test.startswith(f"test_{each.name}_") for test in tests)
    ]
    assert not untested


def test_every_rule_says_what_it_mends() -> None:
    assert all(each.why for each in PREPARATION)
    assert len({each.name for each in PREPARATION}) == len(PREPARATION)


def test_name_the_document_replaces_fastapis_defaults() -> None:
    served = document(info={"title": "FastAPI", "version": "0.1.0"})
    assert whole.name_the_document.apply(served) == 1
    info = served.raw["info"]
    assert (info["title"], info["version"]) == ("LMDeploy API", "0.18.0")
    assert info["license"]["identifier"] == "Apache-2.0"


def test_name_the_server_adds_where_api_server_listens() -> None:
    served = document()
    assert whole.name_the_server.apply(served) == 1
    assert [server["url"] for server in served.raw["servers"]] == ["http://localhost:23333"]


def test_declare_the_key_lets_health_go_without() -> None:
    served = document(serving("GET /health") | serving(CHAT))
    assert whole.declare_the_key.apply(served) == 1
    schemes = served.raw["components"]["securitySchemes"]
    assert schemes == {"bearer": {"type": "http", "scheme": "bearer"}}
    assert served.raw["security"] == [{}, {"bearer": []}]
    assert served.raw["paths"]["/health"]["get"]["security"] == []
    assert "security" not in served.raw["paths"]["/v1/chat/completions"]["post"]


def test_name_the_operations_gives_name_tag_and_summary() -> None:
    served = document(serving(CHAT, "chat_completions_v1_v1_chat_completions_post"))
    assert operations.name_the_operations.apply(served) == 1
    named = served.operation("chat").raw
    assert (named["tags"], named["summary"]) == (["inference"], "Answer a conversation.")


def test_name_the_operations_refuses_an_operation_without_a_name() -> None:
    served = document(serving(CHAT) | serving("GET /new"))
    with pytest.raises(RuleError, match="no name for GET /new"):
        run_rules(served, [operations.name_the_operations])


def test_name_the_operations_refuses_a_name_without_an_operation() -> None:
    with pytest.raises(RuleError, match=f"no longer has {CHAT}"):
        run_rules(document(), [operations.name_the_operations])


def test_declare_the_sleep_level_adds_a_query_parameter() -> None:
    served = document(serving("POST /sleep", "sleep"))
    assert operations.declare_the_sleep_level.apply(served) == 1
    [level] = served.operation("sleep").raw["parameters"]
    assert (level["name"], level["in"], level["required"]) == ("level", "query", False)
    assert level["schema"] == {"type": "integer", "enum": [1, 2], "default": 1}


def test_declare_the_wakeup_tags_adds_a_query_parameter() -> None:
    served = document(serving("POST /wakeup", "wakeup", parameters=[{"name": "other"}]))
    assert operations.declare_the_wakeup_tags.apply(served) == 1
    other, tags = served.operation("wakeup").raw["parameters"]
    assert other == {"name": "other"}
    assert (tags["name"], tags["in"], tags["required"]) == ("tags", "query", False)
    assert tags["schema"] == {"type": "array", "items": TEXT}


def test_declare_the_anthropic_version_requires_a_header_of_both() -> None:
    served = document(serving("POST /m", "messages") | serving("POST /c", "count_tokens"))
    assert operations.declare_the_anthropic_version.apply(served) == 2
    for name in ("messages", "count_tokens"):
        [version] = served.operation(name).raw["parameters"]
        assert (version["name"], version["in"]) == ("anthropic-version", "header")
        assert version["required"] is True


def test_give_every_post_a_body_spares_those_that_have_one_and_the_gets() -> None:
    asks = serving(CHAT, "chat", requestBody=json_of(ref("Ask")))
    served = document(serving("POST /sleep", "sleep") | serving("GET /m", "models") | asks)
    assert operations.give_every_post_a_body.apply(served) == 1
    body = served.operation("sleep").raw["requestBody"]
    assert body["required"] is True
    assert served.operation("sleep").body() == {
        "type": "object",
        "description": "An empty object.",
    }
    assert "requestBody" not in served.operation("models").raw


def test_give_the_fields_their_words_moves_them_from_the_operation() -> None:
    words = "Say it.\n\n- **n** (int): how many\n  answers, ``1`` by default\n- **m**: its own"
    served = document(
        serving(CHAT, "chat", description=words, requestBody=json_of(ref("Ask"))),
        {"Ask": an_object(n={}, m={"description": "known"}, o={})},
    )
    assert descriptions.give_the_fields_their_words.apply(served) == 1
    fields = served.schema("Ask")["properties"]
    assert fields["n"] == {"description": "How many answers, `1` by default"}
    assert (fields["m"], fields["o"]) == ({"description": "known"}, {})
    assert served.operation("chat").raw["description"] == "Say it."


def test_give_the_fields_their_words_drops_the_heading_of_the_list() -> None:
    words = "The request should be a JSON object with these fields:\n\n- **n**: how many"
    served = document(
        serving(CHAT, "chat", description=words, requestBody=json_of(ref("Ask"))),
        {"Ask": an_object(n={})},
    )
    assert descriptions.give_the_fields_their_words.apply(served) == 1
    assert served.operation("chat").raw["description"] == ""


def test_open_the_responses_input_frees_what_openai_types() -> None:
    union = {"anyOf": [TEXT, {"type": "array", "items": ref("Item")}], "description": "What."}
    tools = {"type": "array", "items": ref("Tool")}
    served = document(schemas={"ResponsesRequest": an_object(input=union, tools=tools, n=TEXT)})
    assert requests.open_the_responses_input.apply(served) == 2
    assert served.schema("ResponsesRequest")["properties"] == {
        "input": {"description": "What."},
        "tools": {"type": "array", "items": {"type": "object", "additionalProperties": True}},
        "n": TEXT,
    }


def test_type_the_chat_messages_refers_to_the_handwritten_schema() -> None:
    any_object = {"additionalProperties": True, "type": "object"}
    served = document(schemas={"ChatCompletionRequest": an_object(messages={"items": any_object})})
    assert requests.type_the_chat_messages.apply(served) == 1
    messages = served.schema("ChatCompletionRequest")["properties"]["messages"]
    assert messages == {"items": ref("ChatMessageParam")}
    assert served.schema("MediaUrl") == an_object()


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
    entry = Entry(name="stop", call="GET /stop", tag="t", summary="s", answer="nothing")
    monkeypatch.setattr(answers, "read_operations", lambda: [entry])
    served = document(serving("GET /stop", "stop", responses={"200": json_of({})}))
    assert answers.type_the_answers.apply(served) == 1
    assert served.operation("stop").raw["responses"]["200"] == {}


def test_type_the_answers_refuses_a_schema_that_is_not_there() -> None:
    served = document(serving(CHAT, "chat", responses={"200": json_of({})}))
    with pytest.raises(RuleError, match="no schema named Reply"):
        run_rules(served, [answers.type_the_answers])


def test_type_the_answers_refuses_to_type_what_the_document_types_otherwise() -> None:
    served = document(serving(CHAT, "chat", responses={"200": json_of(TEXT)}), {"Reply": {}})
    with pytest.raises(RuleError, match="typed by the document already"):
        run_rules(served, [answers.type_the_answers])


def test_type_the_refusals_replaces_422_by_what_the_server_sends() -> None:
    served = document(
        serving(CHAT, "chat", responses={"200": {}, "422": {}})
        | serving("POST /m", "messages")
        | serving("POST /r", "responses")
    )
    assert answers.type_the_refusals.apply(served) == 3
    assert "422" not in served.operation("chat").raw["responses"]
    refusals = {o.name: o.raw["responses"]["default"] for o in served.operations()}
    assert {name: refusal["content"] for name, refusal in refusals.items()} == {
        "chat": json_of(ref("ErrorResponse"))["content"],
        "messages": json_of(ref("AnthropicErrorResponse"))["content"],
        "responses": json_of(ref("ResponsesErrorResponse"))["content"],
    }


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
    assert content["text/event-stream"] == {"schema": ref("Chunk")}
    assert content["application/json"] == {"schema": ref("Reply")}


def test_mark_the_streams_refuses_an_event_that_is_not_there() -> None:
    with pytest.raises(RuleError, match="no schema named Chunk"):
        run_rules(document(serving(CHAT, "chat")), [answers.mark_the_streams])


def test_drop_unreachable_schemas_keeps_what_leads_from_the_paths() -> None:
    served = document(
        serving(CHAT, requestBody=json_of(ref("Ask"))),
        {"Ask": an_object(item=ref("Item")), "Item": {}, "Lost": an_object(of=ref("Item"))},
    )
    assert schemas.drop_unreachable_schemas.apply(served) == 1
    assert list(served.schemas) == ["Ask", "Item"]


def test_shorten_the_names_follows_the_references() -> None:
    [(long, short)] = schemas.SHORT_NAMES.items()
    served = document(schemas={long: an_object(), "Ask": an_object(options=ref(long))})
    assert schemas.shorten_the_names.apply(served) == 1
    assert served.schemas == {short: an_object(), "Ask": an_object(options=ref(short))}


def test_shorten_the_names_refuses_a_name_that_is_taken() -> None:
    served = document(schemas={name: {} for name in ("StreamOptions", *schemas.SHORT_NAMES)})
    with pytest.raises(RuleError, match="StreamOptions is the name of another schema"):
        run_rules(served, [schemas.shorten_the_names])


def test_drop_the_titles_leaves_a_property_called_title() -> None:
    served = document(schemas={"Ask": an_object(title={"title": "Title", "type": "string"})})
    assert schemas.drop_the_titles.apply(served) == 1
    assert served.schema("Ask") == an_object(title=TEXT)


def test_drop_the_null_examples_leaves_real_ones() -> None:
    served = document(schemas={"Ask": an_object(n={"examples": [None]}, m={"examples": [1]})})
    assert schemas.drop_the_null_examples.apply(served) == 1
    assert served.schema("Ask") == an_object(n={}, m={"examples": [1]})


def test_drop_the_null_defaults_leaves_real_ones() -> None:
    served = document(schemas={"Ask": an_object(n={"default": None}, m={"default": 0})})
    assert schemas.drop_the_null_defaults.apply(served) == 1
    assert served.schema("Ask") == an_object(n={}, m={"default": 0})


def test_name_the_integer_enums_gives_each_number_a_name() -> None:
    served = document(
        schemas={"MigrationProtocol": {"enum": [1, 2, 3]}, "RDMALinkType": {"enum": [1, 2]}}
    )
    assert schemas.name_the_integer_enums.apply(served) == 2
    assert served.schema("RDMALinkType") == {"enum": [1, 2], "x-enum-varnames": ["IB", "RoCE"]}


def test_name_the_integer_enums_refuses_a_number_without_a_name() -> None:
    served = document(
        schemas={"MigrationProtocol": {"enum": [1, 2, 3, 4]}, "RDMALinkType": {"enum": [1, 2]}}
    )
    with pytest.raises(RuleError, match="MigrationProtocol has 4 values, 3 names known"):
        run_rules(served, [schemas.name_the_integer_enums])


def test_link_the_urls_leaves_those_that_are_links() -> None:
    words = "See https://a.example/b_c. Or [there](https://d.example) or <https://e.example>."
    served = document(schemas={"Ask": {"description": words}})
    assert descriptions.link_the_urls.apply(served) == 1
    assert served.schema("Ask")["description"] == words.replace(
        "https://a.example/b_c", "<https://a.example/b_c>"
    )


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


def _declared(*names: str) -> Document:
    """Operations whose hand-read parameters the document has learnt to declare."""
    known = [{"name": name} for name in ("level", "tags", "anthropic-version")]
    paths: dict[str, Any] = {}
    for name in names:
        paths |= serving(f"POST /{name}", name, parameters=list(known))
    return document(paths)


def _answering(reply: dict[str, Any]) -> Document:
    return document(
        serving(CHAT, "chat", responses={"200": json_of(ref("Reply"))}), {"Reply": reply}
    )


# For every rule a document that has nothing of what the rule was written for.
WITHOUT_A_TARGET: dict[str, Callable[[], Document]] = {
    "name_the_document": lambda: document(info={"title": "LMDeploy", "version": "0.19.0"}),
    "name_the_server": lambda: document(servers=[{"url": "http://localhost:23333"}]),
    "declare_the_key": lambda: Document(
        {"paths": {}, "components": {"schemas": {}, "securitySchemes": {}}}
    ),
    "name_the_operations": lambda: document(serving("GET /other")),
    "declare_the_sleep_level": lambda: _declared("sleep"),
    "declare_the_wakeup_tags": lambda: _declared("wakeup"),
    "declare_the_anthropic_version": lambda: _declared("messages", "count_tokens"),
    "give_every_post_a_body": lambda: document(serving("GET /m", "models")),
    "give_the_fields_their_words": lambda: document(serving(CHAT, description="Just words.")),
    "open_the_responses_input": lambda: document(schemas={"ResponsesRequest": an_object(n=TEXT)}),
    "type_the_chat_messages": lambda: document(
        schemas={"ChatCompletionRequest": an_object(messages={"items": ref("Message")})}
    ),
    "add_the_answer_schemas": lambda: document(schemas={"Reply": {}, "Chunk": {}}),
    "type_the_answers": lambda: document(serving("GET /other", "other")),
    "type_the_refusals": document,
    "mark_the_streams": lambda: document(serving("GET /other", "other")),
    "drop_unreachable_schemas": lambda: _answering(an_object()),
    "shorten_the_names": lambda: document(schemas={"StreamOptions": {}}),
    "drop_the_titles": lambda: document(schemas={"Ask": an_object(title=TEXT)}),
    "drop_the_null_examples": lambda: document(schemas={"Ask": {"examples": [1]}}),
    "drop_the_null_defaults": lambda: document(schemas={"Ask": {"default": 1}}),
    "name_the_integer_enums": lambda: document(schemas={"Other": {"enum": [1]}}),
    "link_the_urls": lambda: document(schemas={"Ask": {"description": "No link."}}),
    "require_what_is_always_sent": lambda: _answering(an_object(id=TEXT) | {"required": ["id"]}),
    "open_the_enums": lambda: _answering(an_object(id=TEXT)),
}


@pytest.mark.parametrize("each", PREPARATION, ids=lambda each: each.name)
def test_nothing_to_change_is_an_error(each: Rule) -> None:
    with pytest.raises(RuleError, match=f"^rule {each.name}"):
        run_rules(WITHOUT_A_TARGET[each.name](), [each])


def test_the_error_of_a_rule_says_why_it_is_there_and_where_to_look() -> None:
    @rule(why="the sky is green")
    def paint_the_sky(_: Document) -> int:
        return 0

    with pytest.raises(RuleError) as caught:
        run_rules(document(), [paint_the_sky])
    assert "paint_the_sky found nothing to change" in str(caught.value)
    assert "the sky is green" in str(caught.value)
    assert "codegen/rules" in str(caught.value)


def test_rules_run_in_their_order_and_are_counted() -> None:
    seen: list[str] = []

    def counting(name: str, places: int) -> Rule:
        def apply(_: Document) -> int:
            seen.append(name)
            return places

        return Rule(name, "it is a test", apply)

    assert run_rules(document(), [counting("b", 2), counting("a", 1)]) == {"b": 2, "a": 1}
    assert seen == ["b", "a"]
