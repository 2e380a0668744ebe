"""Holds the methods of both clients to each other, to the generated table and to the document."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from lmdeploy_api import SERVER_VERSION, operations
from lmdeploy_api.operations import Operation, StreamingOperation

from lmdeploy_client import AsyncClient, AsyncStream, Client, Stream
from lmdeploy_client._async_operations import AsyncOperations
from lmdeploy_client._operations import Operations

TABLE: dict[str, Operation[Any] | StreamingOperation[Any]] = {
    each.name: each
    for each in vars(operations).values()
    if isinstance(each, (Operation, StreamingOperation))
}
PREPARED = Path(__file__).parents[3] / "codegen" / "openapi.prepared.json"
DOCUMENT = {
    operation["operationId"]: operation
    for methods in json.loads(PREPARED.read_text(encoding="utf-8"))["paths"].values()
    for operation in methods.values()
}

every_operation = pytest.mark.parametrize("name", TABLE)


def methods(face: type) -> dict[str, Callable[..., Any]]:
    """The methods of a client's face in their order."""
    return {name: value for name, value in vars(face).items() if inspect.isfunction(value)}


def test_every_operation_has_a_method_and_every_method_an_operation() -> None:
    assert set(methods(Operations)) == set(TABLE)


def test_both_faces_have_the_same_methods_in_the_same_order() -> None:
    assert list(methods(AsyncOperations)) == list(methods(Operations))


@every_operation
def test_both_faces_take_give_and_say_the_same(name: str) -> None:
    sync, other = methods(Operations)[name], methods(AsyncOperations)[name]
    signature = str(inspect.signature(other)).replace("AsyncStream[", "Stream[")
    assert signature == str(inspect.signature(sync))
    assert inspect.getdoc(other) == inspect.getdoc(sync)
    assert inspect.iscoroutinefunction(other) == (name in DOCUMENT)


class Recorder:
    """A transport that remembers what it was asked for, and a stream that has nothing to say."""

    def call(self, operation: object, _arguments: object, _query: object = None) -> Recorder:
        self.asked = operation
        return self

    stream = call

    def stopping_on(self, _stops: object, **_settings: object) -> Recorder:
        return self


class AsyncRecorder:
    """The same for an `AsyncClient`."""

    def stream(self, operation: object, _arguments: object) -> Recorder:
        self.asked = operation
        return Recorder()

    async def call(self, operation: object, arguments: object, _query: object = None) -> None:
        self.stream(operation, arguments)


@every_operation
def test_method_asks_for_the_operation_of_its_name(name: str) -> None:
    client, recorder = Client("http://host"), Recorder()
    vars(client)["_transport"] = recorder
    getattr(client, name)()
    assert recorder.asked is TABLE[name]


@every_operation
def test_async_method_asks_for_the_operation_of_its_name(name: str) -> None:
    client, recorder = AsyncClient("http://host"), AsyncRecorder()
    vars(client)["_transport"] = recorder
    asked = getattr(client, name)()
    if inspect.iscoroutine(asked):
        asyncio.run(asked)
    assert recorder.asked is TABLE[name]


@every_operation
def test_method_gives_what_the_table_says(name: str) -> None:
    operation = TABLE[name]
    given = [
        get_type_hints(methods(face)[name])["return"] for face in (Operations, AsyncOperations)
    ]
    if isinstance(operation, StreamingOperation):
        whole = TABLE[name.removesuffix("_stream")]
        assert isinstance(whole, Operation)
        assert [get_origin(each) for each in given] == [Stream, AsyncStream]
        assert [get_args(each) for each in given] == [(operation.chunk, whole.response)] * 2
    else:
        assert given == [operation.response or type(None)] * 2


@every_operation
def test_method_takes_what_the_document_says(name: str) -> None:
    operation = document(name)
    hints = get_type_hints(methods(Operations)[name])
    bodies = [get_args(hints[each])[0].__name__ for each in hints if each == "request"]
    body = operation.get("requestBody", {"content": {}})["content"].get("application/json", {})
    reference = body.get("schema", {}).get("$ref")
    assert bodies == ([reference.rpartition("/")[2]] if reference else [])
    in_query = {each["name"] for each in operation.get("parameters", []) if each["in"] == "query"}
    assert set(hints) - {"return", "request", "stop_on"} == in_query


@every_operation
def test_docstring_names_its_source(name: str) -> None:
    operation = TABLE[name]
    servers = " and ".join(document(name)["x-served-by"])
    source = f"`{operation.method} {operation.path}` of LMDeploy {SERVER_VERSION}'s {servers}."
    assert (inspect.getdoc(methods(Operations)[name]) or "").endswith(f"\n\nSource: {source}")


def test_readme_lists_every_operation() -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    table = readme.partition("## Operations")[2].partition("##")[0]
    assert set(DOCUMENT) <= set(re.findall(r"`(\w+)", table))


def document(name: str) -> Mapping[str, Any]:
    """The operation in the document; a stream is the one that it belongs to."""
    operation: Mapping[str, Any] = DOCUMENT[name.removesuffix("_stream")]
    return operation
