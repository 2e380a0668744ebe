"""Every example of the prepared document is sent to a real server, and its answer judged.

The servers are LMDeploy's own api_server and proxy. An answer must be what the document says of
it, with no field that the document does not name; of a stream that holds for each event.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from calling import ask, faults_of, headers
from embedded import embedded_proxy, embedded_server
from schema_of import DOCUMENT, faults

from codegen.document import Operation
from codegen.operations import API_SERVER
from codegen.rules.examples import read_examples

PARSERS = ("--reasoning-parser", "default", "--tool-call-parser", "qwen3")
OPTIONS = ("--reward-model", "--logprobs", *PARSERS)

# What the server answers to every request, as its description says.
ALWAYS_REFUSED = {"embeddings": 400, "distserve_gc": 500}

# Calls that put the server into the state which an operation is for, and out of it again.
BEFORE = {
    "update_weights_from_ipc": ["POST /sleep", "POST /wakeup?tags=weights"],
}
AFTER = {"sleep": ["POST /wakeup"], "update_weights_from_ipc": ["POST /wakeup"]}

# Without a body there is nothing to give as an example; /terminate ends the server.
CALLED = {
    "list_models",
    "list_anthropic_models",
    "health",
    "is_sleeping",
    "update_weights_from_ipc_status",
    "distserve_engine_info",
    "node_status",
    "terminate_all_nodes",
}
EXAMPLES = [(o, n, e["value"]) for o, all_ in read_examples().items() for n, e in all_.items()]


class Servers(NamedTuple):
    """The base URLs of an api_server and of a proxy."""

    api_server: str
    proxy: str


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    with embedded_server(*OPTIONS) as api_server, embedded_proxy() as proxy:
        yield Servers(api_server, proxy)


@pytest.mark.parametrize(
    ("name", "value"), [pytest.param(o, v, id=f"{o}-{n}") for o, n, v in EXAMPLES]
)
def test_an_example_is_accepted_and_answered_as_the_document_says(
    servers: Servers, name: str, value: Any
) -> None:
    operation = DOCUMENT.operation(name)
    url = server_of(operation, servers)
    for call in BEFORE.get(name, []):
        assert ask(servers.api_server, call, {}).status == 200
    answer = ask(url, operation.call, at_a_node_that_is_there(value, servers), headers(operation))
    for call in AFTER.get(name, []):
        assert ask(servers.api_server, call, {}).status == 200
    assert answer.status == ALWAYS_REFUSED.get(name, 200), answer.body
    streamed = isinstance(value, dict) and value.get("stream") is True
    assert streamed == (len(answer.events()) > 2)
    assert streamed == (answer.media_type == "text/event-stream")
    assert faults_of(operation, answer) == []


@pytest.mark.parametrize("name", sorted(CALLED))
def test_an_operation_without_a_body_is_answered_as_the_document_says(
    servers: Servers, name: str
) -> None:
    operation = DOCUMENT.operation(name)
    answer = ask(server_of(operation, servers), operation.call, None, headers(operation))
    assert answer.status == 200
    assert faults_of(operation, answer) == []


def test_terminate_ends_the_server_with_an_empty_answer() -> None:
    with embedded_server("--allow-terminate-by-client") as url:
        answer = ask(url, DOCUMENT.operation("terminate").call, None)
    assert (answer.status, answer.body) == (200, b"")


@pytest.mark.parametrize("name", ["sleep", "wakeup"])
def test_the_examples_of_query_parameters_are_accepted(servers: Servers, name: str) -> None:
    operation = DOCUMENT.operation(name)
    query = {p["name"]: p["example"] for p in operation.raw["parameters"]}
    call = f"{operation.call}?{urllib.parse.urlencode(query, doseq=True)}"
    assert ask(servers.api_server, call, {}).status == 200
    assert ask(servers.api_server, "POST /wakeup", {}).status == 200


def test_no_operation_is_left_out() -> None:
    tried = {name for name, _, _ in EXAMPLES} | CALLED | {"terminate"}
    assert tried == {operation.name for operation in DOCUMENT.operations()}


def test_a_judge_finds_what_is_wrong_or_not_named() -> None:
    schema = {"$ref": "#/components/schemas/SleepStatus"}
    assert faults({"is_sleeping": True}, schema) == []
    assert faults({"is_sleeping": "no"}, schema) == ["$.is_sleeping: 'no' is not of type 'boolean'"]
    named = faults({"is_sleeping": True, "level": 1}, schema)
    assert named == ["$.level: the document has no such field"]


def server_of(operation: Operation, servers: Servers) -> str:
    return servers.api_server if API_SERVER in operation.raw["x-served-by"] else servers.proxy


def at_a_node_that_is_there(value: Any, servers: Servers) -> Any:
    """The example with the embedded server's URL in place of the usual one."""
    if isinstance(value, dict) and value.get("url") == "http://localhost:23333":
        return {"url": servers.api_server}
    return value
