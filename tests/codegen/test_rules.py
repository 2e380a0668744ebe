"""What holds for every rule: tested by its name, bounded, and never without a target."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from small_document import CHAT, TEXT, an_object, answering, document, ref, serving

from codegen.document import Document
from codegen.prepare import Source, all_sources, prepare
from codegen.rule import Rule, RuleError, rule, run_rules
from codegen.rules import PREPARATION

pytest_plugins = ("small_tables",)

SOURCES = all_sources()
BOTH = {"anyOf": [ref("One"), ref("Other")]}


def test_every_rule_has_a_test_of_its_name() -> None:
    files = Path(__file__).parent.glob("test_rules_*.py")
    tests = re.findall(
        r"^def (test_\w+)", "".join(f.read_text("utf-8") for f in files), re.MULTILINE
    )
    untested = [
        each.name
        for each in PREPARATION
        if not any(test.startswith(f"test_{each.name}_") for test in tests)
    ]
    assert not untested


def test_every_rule_says_what_it_mends() -> None:
    assert all(each.why for each in PREPARATION)
    assert len({each.name for each in PREPARATION}) == len(PREPARATION)


def _declared(*names: str) -> Document:
    """Operations whose hand-read parameters the document has learnt to declare."""
    known = [{"name": name} for name in ("level", "tags", "anthropic-version")]
    paths: dict[str, Any] = {}
    for name in names:
        paths |= serving(f"POST /{name}", name, parameters=list(known))
    return document(paths)


# For every rule a document that has nothing of what the rule was written for.
WITHOUT_A_TARGET: dict[str, Callable[[], Document]] = {
    "name_the_document": lambda: document(info={"title": "LMDeploy", "version": "0.19.0"}),
    "name_the_server": lambda: document(servers=[{"url": "http://localhost:23333"}]),
    "declare_the_key": lambda: Document(
        {"paths": {}, "components": {"schemas": {}, "securitySchemes": {}}}, "0.18.0"
    ),
    "drop_the_interactive_chat": document,
    "add_the_proxy": lambda: document(serving("GET /nodes/status") | serving("GET /v1/models")),
    "type_the_latencies": lambda: document(
        schemas={"NodeStatus": an_object(latency={"items": {"type": "number"}})}
    ),
    "name_the_operations": lambda: document(serving("GET /other")),
    "describe_the_operations": document,
    "describe_the_tags": document,
    "send_json_without_a_body": document,
    "drop_the_demanded_keys": document,
    "declare_the_sleep_level": lambda: _declared("sleep"),
    "declare_the_wakeup_tags": lambda: _declared("wakeup"),
    "declare_the_anthropic_version": lambda: _declared("messages", "count_tokens"),
    "give_every_post_a_body": lambda: document(serving("GET /m", "models")),
    "give_the_fields_their_words": lambda: document(serving(CHAT, description="Just words.")),
    "open_the_responses_input": lambda: document(schemas={"ResponsesRequest": an_object(n=TEXT)}),
    "drop_the_openai_schemas": lambda: answering(an_object()),
    "type_the_chat_messages": lambda: document(
        schemas={"ChatCompletionRequest": an_object(messages={"items": ref("Message")})}
    ),
    "add_the_answer_schemas": lambda: document(
        schemas={"Reply": an_object(), "Chunk": an_object(), "Both": BOTH}
    ),
    "name_the_variants": lambda: answering(an_object()),
    "tell_the_variants_apart": lambda: answering(an_object()),
    "give_examples": lambda: document(serving("GET /other", "other")),
    "type_the_prompts": lambda: document(
        schemas={"CompletionRequest": an_object(prompt={"anyOf": [TEXT]})}
    ),
    "type_the_open_fields": lambda: document(
        schemas={
            "PoolingResponse": an_object(data={"items": ref("PoolingScore")}),
            "GenerateReqMetaOutput": an_object(finish_reason={"anyOf": [ref("Reason")]}),
        }
    ),
    "open_the_function_parameters": lambda: document(
        schemas={"Function": an_object(parameters={})}
    ),
    "open_the_block_input": lambda: document(schemas={"ContentBlockParam": an_object(input={})}),
    "type_the_answers": lambda: document(serving("GET /other", "other")),
    "type_the_refusals": document,
    "mark_the_streams": lambda: document(serving("GET /other", "other")),
    "drop_unreachable_schemas": lambda: answering(an_object()),
    "shorten_the_names": lambda: document(schemas={"StreamOptions": {}}),
    "drop_the_titles": lambda: document(schemas={"Ask": an_object(title=TEXT)}),
    "drop_the_null_examples": lambda: document(schemas={"Ask": {"examples": [1]}}),
    "drop_the_null_defaults": lambda: document(schemas={"Ask": {"default": 1}}),
    "name_the_integer_enums": lambda: document(schemas={"Other": {"enum": [1]}}),
    "say_what_is_not_said": lambda: document(schemas={"Other": an_object(n=TEXT)}),
    "quote_code_once": lambda: document(schemas={"Ask": {"description": "`b`"}}),
    "link_the_urls": lambda: document(schemas={"Ask": {"description": "No link."}}),
    "require_what_is_always_sent": lambda: answering(an_object(id=TEXT) | {"required": ["id"]}),
    "open_the_enums": lambda: answering(an_object(id=TEXT)),
}


@pytest.mark.parametrize("each", PREPARATION, ids=lambda each: each.name)
@pytest.mark.usefixtures("small_tables")
def test_nothing_to_change_is_an_error(each: Rule) -> None:
    served = WITHOUT_A_TARGET[each.name]()
    with pytest.raises(RuleError, match=f"^rule {each.name}"):
        run_rules(Document(served.raw, each.until or served.server), [each])


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


def test_a_rule_is_not_run_on_a_document_that_it_is_not_for() -> None:
    def of(since: str | None, until: str | None) -> dict[str, int]:
        return run_rules(document(), [Rule("r", "it is a test", lambda _: 1, since, until)])

    assert of(None, None) == of("0.18.0", None) == of(None, "0.18.0") == {"r": 1}
    assert of("0.18.1", None) == of(None, "0.17.9") == {}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.server)
def test_every_release_is_prepared_by_the_rules_that_are_for_it(source: Source) -> None:
    _, changes = prepare(source)
    assert list(changes) == [each.name for each in PREPARATION if each.is_for(source.server)]
    assert all(changed > 0 for changed in changes.values())


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.server)
def test_a_rule_that_is_not_for_a_release_would_find_nothing_in_it(source: Source) -> None:
    """Else its versions are wrong: the rules that come before it must have been run."""
    for each in PREPARATION:
        if each.is_for(source.server) or each.name == "add_the_proxy":
            continue  # the proxy's document is here for one release only
        document = Document(json.loads(source.file.read_text(encoding="utf-8")), source.server)
        before = [r for r in PREPARATION[: PREPARATION.index(each)] if r.is_for(source.server)]
        run_rules(document, before)
        with contextlib.suppress(LookupError):  # what it is about is not there
            assert each.apply(document) == 0, each.name
