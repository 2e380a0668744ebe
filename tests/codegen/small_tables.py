"""Small tables in place of the project's, for tests of single rules."""

from __future__ import annotations

import pytest
from small_document import CHAT_ENTRY, an_object, document, ref, serving

from codegen.rules import requests

PROXY = document(
    serving("GET /nodes/status") | serving("GET /v1/models"),
    {"Status": {"type": "object"}, "Node": {"type": "object", "properties": {"s": ref("Status")}}},
)


@pytest.fixture
def small_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """One operation, one model of the server, handwritten schemas and a proxy of two operations."""
    for module in ("answers", "operations", "refusals"):
        monkeypatch.setattr(f"codegen.rules.{module}.read_operations", lambda _: [CHAT_ENTRY])
    monkeypatch.setattr(
        "codegen.rules.answers.read_server_models", lambda _: {"Reply": an_object()}
    )
    monkeypatch.setattr("codegen.rules.answers.models_of_all_releases", list)
    by_hand = {"Chunk": an_object(), "Both": {"anyOf": [ref("One"), ref("Other")]}}
    monkeypatch.setattr("codegen.rules.answers.read_handwritten", lambda: by_hand)
    chat = {name: an_object() for name in requests.CHAT_SCHEMAS}
    monkeypatch.setattr("codegen.rules.requests.read_handwritten", lambda: chat)
    monkeypatch.setattr("codegen.rules.operations.read_proxy_document", PROXY.copy)
    words = {"Ask": {"": "A question.", "n": "How many.", "m": "Other words."}}
    monkeypatch.setattr("codegen.rules.descriptions.read_words", lambda: words)
    examples = {"chat": {"hello": {"summary": "Hello.", "value": {"n": 1}}}}
    monkeypatch.setattr("codegen.rules.examples.read_examples", lambda: examples)
