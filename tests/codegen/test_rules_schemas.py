"""The rules on schemas, requests and words, each on a few lines."""

from __future__ import annotations

import pytest
from small_document import CHAT, NULL, TEXT, an_object, answering, document, json_of, ref, serving

from codegen.rule import RuleError, run_rules
from codegen.rules import descriptions, requests, schemas

pytest_plugins = ("small_tables",)
pytestmark = pytest.mark.usefixtures("small_tables")


def test_give_the_fields_their_words_moves_them_from_the_operation() -> None:
    words = "Say it.\n\n- **n** (int): how many\n  answers, ``1`` by default\n- **m**: its own"
    served = document(
        serving(CHAT, "chat", description=words, requestBody=json_of(ref("Ask"))),
        {"Ask": an_object(n={}, m={"description": "known"}, o={})},
    )
    assert descriptions.give_the_fields_their_words.apply(served) == 1
    fields = served.schema("Ask")["properties"]
    assert fields["n"] == {"description": "How many answers, `1` by default."}
    assert (fields["m"], fields["o"]) == ({"description": "known"}, {})


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


def test_say_what_is_not_said_replaces_what_the_server_says() -> None:
    known = TEXT | {"description": "Its own."}
    served = document(
        schemas={"Ask": an_object(n=dict(TEXT), m=known) | {"description": "Ask.__doc__"}}
    )
    assert descriptions.say_what_is_not_said.apply(served) == 3
    assert served.schema("Ask")["description"] == "A question."
    fields = served.schema("Ask")["properties"]
    assert fields["n"] == TEXT | {"description": "How many."}
    assert fields["m"] == TEXT | {"description": "Other words."}


def test_quote_code_once_leaves_single_quotes() -> None:
    served = document(schemas={"Ask": {"description": "For ``POST /a`` and `b`."}})
    assert descriptions.quote_code_once.apply(served) == 1
    assert served.schema("Ask") == {"description": "For `POST /a` and `b`."}


def test_link_the_urls_leaves_those_that_are_links() -> None:
    words = "See https://a.example/b_c. Or [there](https://d.example) or <https://e.example>."
    served = document(schemas={"Ask": {"description": words}})
    assert descriptions.link_the_urls.apply(served) == 1
    assert served.schema("Ask")["description"] == words.replace(
        "https://a.example/b_c", "<https://a.example/b_c>"
    )


def test_give_the_fields_their_words_reads_the_lists_of_older_servers() -> None:
    served = document(
        serving(CHAT, "chat", description="- n (int): how many", requestBody=json_of(ref("Ask"))),
        {"Ask": an_object(n={})},
    )
    assert descriptions.give_the_fields_their_words.apply(served) == 1
    assert served.schema("Ask")["properties"]["n"] == {"description": "How many."}


def test_drop_the_openai_schemas_leaves_what_the_server_declares_itself() -> None:
    served = answering(an_object(), Lost=an_object())
    assert requests.drop_the_openai_schemas.apply(served) == 1
    assert list(served.schemas) == ["Reply"]


def test_type_the_chat_messages_leaves_the_text_of_older_servers() -> None:
    any_object = {"additionalProperties": True, "type": "object"}
    messages = {"anyOf": [TEXT, {"items": any_object}]}
    served = document(schemas={"ChatCompletionRequest": an_object(messages=messages)})
    assert requests.type_the_chat_messages.apply(served) == 1
    assert messages == {"anyOf": [TEXT, {"items": ref("ChatMessageParam")}]}


def test_type_the_prompts_says_that_they_are_texts() -> None:
    prompt = {"anyOf": [TEXT, {"type": "array", "items": {}}]}
    served = document(schemas={"CompletionRequest": an_object(prompt=prompt)})
    assert requests.type_the_prompts.apply(served) == 1
    assert prompt == {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}


def test_open_the_function_parameters_drops_the_union() -> None:
    union = {"anyOf": [{}, NULL], "description": "D."}
    served = document(schemas={"Function": an_object(parameters=union)})
    assert schemas.open_the_function_parameters.apply(served) == 1
    assert served.schema("Function") == an_object(parameters={"description": "D."})


def test_open_the_block_input_drops_the_union() -> None:
    served = document(schemas={"ContentBlockParam": an_object(input={"anyOf": [{}, NULL]})})
    assert schemas.open_the_block_input.apply(served) == 1
    assert served.schema("ContentBlockParam") == an_object(input={})
