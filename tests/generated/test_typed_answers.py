"""The generated packages' types hold what a real LMDeploy answers, the same in four languages.

A program in each language makes the calls of `calls.json` and, of a proxy, those of
`proxy_calls.json` through the generated functions alone, and prints the typed answers and refusals
as JSON again. Nothing of the server's may be lost.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lmdeploy_api import operations

Outcomes = dict[str, dict[str, Any]]

CALLS = [
    call
    for file in ("calls.json", "proxy_calls.json")
    for call in json.loads(Path(__file__).with_name(file).read_text(encoding="utf-8"))
]
NAMES = [call["name"] for call in CALLS]

# Defects of the generated code, by language and call. An entry whose defect is gone fails.
KNOWN_DEFECTS = {
    ("python", "pooling"): "a refusal that is not JSON raises JSONDecodeError",
    ("rust", "generate_from_text"): "a pair of a logprob and a token id is two floats",
    ("java", "generate_from_text"): "a pair of a logprob and a token id is two floats",
}

# What the generated functions cannot call, and why; the clients can.
UNCALLED = {"terminate_all_nodes": "a GET with a content type, which no generator sends"}

# Drawn by the server at random, and different in every answer.
RANDOM_ID = re.compile(r"(?<=[-_])[0-9A-Za-z]{22}$")
TIMES = ("created", "created_at")


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_an_answer_keeps_all_that_the_server_said(
    request: pytest.FixtureRequest, typed: Outcomes, name: str, served: Outcomes
) -> None:
    language = request.node.callspec.params["typed"]
    if defect := KNOWN_DEFECTS.get((language, name)):
        request.applymarker(pytest.mark.xfail(reason=defect, strict=True))
    if name == "health":  # says "sleeping" for some time after the wake-up
        assert typed[name]["answer"].keys() == served[name]["answer"].keys()
        return
    expected, found = served[name], typed[name]
    if name == "distserve_engine_info":  # a text that holds JSON; Go's type is of what it holds
        expected, found = unpacked(expected), unpacked(found)
    assert list(differences(lasting(expected), lasting(found))) == []


@pytest.mark.slow
def test_the_server_answers_what_these_tests_are_about(served: Outcomes) -> None:
    """Else equal answers would prove nothing."""
    refused = {name: outcome["status"] for name, outcome in served.items() if "status" in outcome}
    assert refused == {
        "chat_with_an_unknown_model": 404,
        "messages_with_an_unknown_model": 404,
        "response_with_an_unknown_model": 404,
        "embeddings": 400,
        "pooling": 500,
        "chat_while_asleep": 503,
        "messages_while_asleep": 503,
    }
    ids = {name: served[name]["answer"]["input_ids"] for name in NAMES if "encode" in name}
    assert ids["encode_an_empty_text"] == ids["encode_no_text"] == []
    assert [type(one) for one in ids["encode_one_text"]] == [int] * len(ids["encode_one_text"])
    assert [type(one) for one in ids["encode_two_texts"]] == [list, list]
    asleep = {
        name: served[name]["answer"]["is_sleeping"]
        for name in ("awake", "asleep", "half_awake", "awake_again")
    }
    assert asleep == {"awake": False, "asleep": True, "half_awake": True, "awake_again": False}
    (block,) = served["messages_with_a_tool_call"]["answer"]["content"]
    assert block["input"] == {"zone": 2**53 + 1}


def test_every_operation_with_a_typed_answer_is_called() -> None:
    typed = {
        operation.name
        for operation in vars(operations).values()
        if isinstance(operation, operations.Operation) and operation.model
    }
    assert typed - {call["operation"] for call in CALLS} == UNCALLED.keys()


def unpacked(outcome: dict[str, Any]) -> dict[str, Any]:
    answer = outcome.get("answer")
    return {"answer": json.loads(answer)} if isinstance(answer, str) else outcome


def lasting(value: Any) -> Any:
    """The value without its nulls, and with what is different in every answer made equal."""
    match value:
        case {"zmq_address": str()}:
            return "a port"
        case dict():
            return {
                key: "a time" if key in TIMES and isinstance(member, int) else lasting(member)
                for key, member in value.items()
                if member is not None
            }
        case list():
            return [lasting(element) for element in value]
        case str():
            return RANDOM_ID.sub("…", value)
        case _:
            return value


def differences(served: Any, found: Any, pointer: str = "") -> Iterator[str]:
    """Name the places where the two are not the same; a number written as 2.0 is no integer."""
    if isinstance(served, dict) and isinstance(found, dict):
        for key in sorted(served.keys() | found.keys()):
            yield from differences(served.get(key), found.get(key), f"{pointer}/{key}")
    elif isinstance(served, list) and isinstance(found, list) and len(served) == len(found):
        for index, (one, other) in enumerate(zip(served, found, strict=True)):
            yield from differences(one, other, f"{pointer}/{index}")
    elif served != found or (type(served) is not type(found) and not isinstance(served, float)):
        yield f"{pointer}: the server said {served!r}, the typed answer says {found!r}"
