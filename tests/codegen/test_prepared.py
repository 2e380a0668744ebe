"""The prepared document: valid, complete, and the same whenever it is made."""

from __future__ import annotations

import json
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from codegen.document import METHODS, Document, is_free_form, references
from codegen.operations import DIALECTS, NOTHING, read_operations
from codegen.paths import PREPARED
from codegen.prepare import Source, all_sources, prepare, to_text, vendored
from codegen.server_models import models_of_all_releases
from codegen.versions import read_versions

TEXT = PREPARED.read_text(encoding="utf-8")
DOCUMENT = Document(json.loads(TEXT))
OPERATIONS = {operation.name: operation for operation in DOCUMENT.operations()}


def test_it_is_valid_openapi_3_1() -> None:
    assert DOCUMENT.raw["openapi"].startswith("3.1")
    validate(DOCUMENT.raw, cls=OpenAPIV31SpecValidator)


def test_preparing_twice_gives_the_committed_bytes() -> None:
    assert [to_text(prepare(vendored())[0].raw) for _ in range(2)] == [TEXT, TEXT]


def test_it_says_what_it_is() -> None:
    assert DOCUMENT.raw["info"]["version"] == read_versions().server
    assert DOCUMENT.raw["servers"][0]["url"] == "http://localhost:23333"


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_an_operation_has_name_summary_tag_and_a_typed_refusal(name: str) -> None:
    raw = OPERATIONS[name].raw
    assert raw["operationId"]
    assert raw["summary"]
    assert raw["description"]
    assert len(raw["tags"]) == 1
    assert raw["tags"][0] in {tag["name"] for tag in DOCUMENT.raw["tags"]}
    for status, refusal in raw["responses"].items():
        if status != "200" and "application/json" in refusal["content"]:
            assert references(refusal["content"]["application/json"]["schema"])


def test_all_operations_of_both_servers_are_there() -> None:
    assert sorted(OPERATIONS) == sorted(entry.name for entry in read_operations())
    served_by = [server for o in OPERATIONS.values() for server in o.raw["x-served-by"]]
    assert (served_by.count("api_server"), served_by.count("proxy")) == (29, 10)


@pytest.mark.parametrize("source", all_sources(), ids=lambda source: source.server)
def test_every_release_makes_a_valid_document(source: Source) -> None:
    document, _ = prepare(source)
    assert document.raw["info"]["version"] == source.server
    validate(document.raw, cls=OpenAPIV31SpecValidator)


def test_what_is_required_of_an_answer_is_in_the_answers_of_every_release() -> None:
    """So that clients made for the newest LMDeploy read what an older one sends."""
    for models in models_of_all_releases():
        for name in models.keys() & DOCUMENT.schemas.keys():
            required = set(DOCUMENT.schema(name).get("required", []))
            assert required <= models[name].get("properties", {}).keys(), name


@pytest.mark.parametrize(
    "name",
    [
        "chat_completions",
        "completions",
        "list_models",
        "generate",
        "encode",
        "health",
        "is_sleeping",
        "responses",
        "distserve_p2p_initialize",
        "update_weights_from_ipc",
    ],
)
def test_an_answer_is_a_component_with_fields(name: str) -> None:
    answer = OPERATIONS[name].answer()
    assert answer is not None
    assert not is_free_form(answer)
    [component] = references(answer)
    assert DOCUMENT.schema(component)["properties"]


@pytest.mark.parametrize("name", ["sleep", "wakeup", "terminate", "abort_request"])
def test_an_answer_of_nothing_has_no_body(name: str) -> None:
    [entry] = [entry for entry in read_operations() if entry.name == name]
    assert entry.answer == NOTHING
    assert "content" not in OPERATIONS[name].raw["responses"]["200"]


def test_the_five_streams_are_marked() -> None:
    marked = {name for name, o in OPERATIONS.items() if o.raw.get("x-streaming") is True}
    assert marked == {"chat_completions", "completions", "generate", "messages", "responses"}
    for name in marked:
        raw = OPERATIONS[name].raw
        event = raw["x-streaming-response-type"]
        assert {"properties", "oneOf"} & DOCUMENT.schema(event).keys()
        assert raw["x-streaming-dialect"] in DIALECTS
        stream = raw["responses"]["200"]["content"]["text/event-stream"]
        assert event in references(stream)


def test_a_request_that_can_stream_has_the_field() -> None:
    for operation in OPERATIONS.values():
        if "x-streaming" in operation.raw:
            [body] = references(operation.body())
            assert "stream" in DOCUMENT.schema(body)["properties"]


def test_the_messages_of_a_chat_are_typed() -> None:
    fields = DOCUMENT.schema("ChatCompletionRequest")["properties"]
    assert references(fields["messages"]) == {"ChatMessageParam"}


def test_every_reference_leads_somewhere_and_every_schema_is_used() -> None:
    assert DOCUMENT.reachable(DOCUMENT.raw["paths"]) == DOCUMENT.schemas.keys()


def test_nothing_of_what_the_rules_mend_is_left() -> None:
    left: list[str] = []

    def look(node: Any, path: str) -> None:
        if isinstance(node, list):
            for item in node:
                look(item, path)
        elif isinstance(node, dict):
            named = path.endswith(("properties", "info"))
            if not named and ("title" in node or node.get("default", 0) is None):
                left.append(path)
            for key, value in node.items():
                look(value, f"{path}/{key}")

    look(DOCUMENT.raw, "")
    assert left == []
    assert not [name for name in DOCUMENT.schemas if "__" in name]


def test_paths_have_operations_of_known_methods_only() -> None:
    assert {method for item in DOCUMENT.raw["paths"].values() for method in item} <= set(METHODS)
