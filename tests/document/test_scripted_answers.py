"""Scripted answers of a real server, with all that can be in them, are what the document says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from calling import Answer, ask, faults_of, headers
from embedded import embedded_server
from schema_of import DOCUMENT

OPTIONS = ("--logprobs", "--reasoning-parser", "default", "--tool-call-parser", "qwen3")

THOUGHT = {"reasoning": "Two and two.", "text": "Four, 四."}
CALL = {"tool_calls": [{"name": "get_time", "arguments": {"zone": "UTC"}}]}
BOTH = THOUGHT | CALL
CUT = {"text": "One two three four", "error_after": 6}

SCHEMA = {"type": "object"}
FUNCTION = {"name": "get_time", "parameters": SCHEMA}
CHAT_TOOLS = [{"type": "function", "function": FUNCTION}]
MESSAGE_TOOLS = [{"name": "get_time", "input_schema": SCHEMA}]
RESPONSE_TOOLS = [{"type": "function"} | FUNCTION]


def said(script: dict[str, Any]) -> list[dict[str, str]]:
    return [{"role": "user", "content": f"<<{json.dumps(script)}>>"}]


def chat(script: dict[str, Any], **more: Any) -> tuple[str, dict[str, Any]]:
    body = {"model": "tiny", "messages": said(script), "tools": CHAT_TOOLS}
    return "chat_completions", body | more


def messages(script: dict[str, Any], **more: Any) -> tuple[str, dict[str, Any]]:
    body = {"model": "tiny", "max_tokens": 64, "messages": said(script), "tools": MESSAGE_TOOLS}
    return "messages", body | more


def responses(script: dict[str, Any], **more: Any) -> tuple[str, dict[str, Any]]:
    body = {"model": "tiny", "input": said(script), "tools": RESPONSE_TOOLS}
    return "responses", body | more


def generate(script: dict[str, Any], **more: Any) -> tuple[str, dict[str, Any]]:
    return "generate", {"prompt": f"<<{json.dumps(script)}>>"} | more


def completions(script: dict[str, Any], **more: Any) -> tuple[str, dict[str, Any]]:
    return "completions", {"model": "tiny", "prompt": f"<<{json.dumps(script)}>>"} | more


USAGE = {"stream_options": {"include_usage": True}}
TOKENS = {"return_token_ids": True, "return_logprob": True}
CALLS = {
    "chat": chat(BOTH, logprobs=True, top_logprobs=2, **TOKENS),
    "chat with several choices": chat(THOUGHT, n=3),
    "chat cut by its length": chat(THOUGHT, max_completion_tokens=2),
    "chat stream": chat(BOTH, stream=True, logprobs=True, top_logprobs=2, **USAGE, **TOKENS),
    "chat stream with an error": chat(CUT, stream=True),
    "completion": completions({"text": "One two"}, logprobs=2),
    # Not with logprobs: LMDeploy 0.18.0 then breaks the stream off without a word.
    "completion stream": completions({"text": "One two"}, stream=True, **USAGE),
    "generation": generate({"text": "One two"}, return_logprob=True, top_logprobs_num=2),
    "generation of a scored prompt": generate(
        {"text": "One"}, return_logprob=True, logprob_start_len=0, top_logprobs_num=1, max_tokens=0
    ),
    "generation stream": generate({"text": "One two"}, stream=True, return_logprob=True),
    "message": messages(BOTH, **TOKENS),
    "message stream": messages(BOTH, stream=True, **TOKENS),
    "message stream with an error": messages(CUT, stream=True),
    "response": responses(BOTH),
    "response cut by its length": responses(THOUGHT, max_output_tokens=6),
    "response stream": responses(BOTH, stream=True),
    "response stream with an error": responses(CUT, stream=True),
    "chat with an unknown model": chat(THOUGHT, model="nobody"),
    "message with an unknown model": messages(THOUGHT, model="nobody"),
    "response with an unknown model": responses(THOUGHT, model="nobody"),
    "chat that is refused": chat(THOUGHT, temperature=-1),
    "message that is refused": messages(THOUGHT, max_tokens=0),
    "response that is refused": responses(THOUGHT, previous_response_id="resp_1"),
    "a group that was never made": (
        "destroy_weights_update_group",
        {"group_name": "nobody's"},
    ),
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with embedded_server(*OPTIONS) as url:
        yield url


@pytest.fixture(scope="module")
def answers(url: str) -> dict[str, Answer]:
    return {
        what: ask(url, DOCUMENT.operation(name).call, body, headers(DOCUMENT.operation(name)))
        for what, (name, body) in CALLS.items()
    }


@pytest.mark.parametrize("what", CALLS)
def test_an_answer_is_what_the_document_says(what: str, answers: dict[str, Answer]) -> None:
    name, _ = CALLS[what]
    assert faults_of(DOCUMENT.operation(name), answers[what]) == []


def test_the_calls_are_answered_as_their_names_say(answers: dict[str, Answer]) -> None:
    """Else what the document says of them would not have been looked at."""
    refused = {what: a.status for what, a in answers.items() if a.status != 200}
    assert refused == {
        "chat with an unknown model": 404,
        "message with an unknown model": 404,
        "response with an unknown model": 404,
        "chat that is refused": 400,
        "message that is refused": 400,
        "response that is refused": 400,
        "a group that was never made": 400,
    }
    for what, answer in answers.items():
        assert ("stream" in what) == (answer.media_type == "text/event-stream")
        if "stream with an error" in what:
            assert b"error" in answer.body


@pytest.mark.parametrize(
    ("event", "what"),
    [
        ("ResponsesStreamEvent", "response stream"),
        ("ResponsesOutputItem", "response stream"),
    ],
)
def test_every_handwritten_field_of_an_event_is_sent(
    event: str, what: str, answers: dict[str, Answer]
) -> None:
    schema = DOCUMENT.schema(event)
    if "properties" in schema:
        sent = {key for each in answers[what].events() for key in each}
        assert sent == schema["properties"].keys()
    else:
        types = {each["item"]["type"] for each in answers[what].events() if "item" in each}
        assert types == schema["discriminator"]["mapping"].keys()


def test_every_event_type_that_is_named_is_sent(answers: dict[str, Answer]) -> None:
    """But for those that end a stream otherwise, and for Anthropic's keep-alive."""
    sent = {
        event["type"]
        for what, answer in answers.items()
        if what.startswith(("message", "response")) and "stream" in what
        for event in answer.events()
    }
    named = DOCUMENT.schema("ResponsesStreamEvent")["properties"]["type"]["description"]
    assert {kind for kind in sent if kind.startswith("response.")} <= {
        "response.content_part.done",
        "response.output_item.done",
        "response.output_text.done",
        "response.function_call_arguments.done",
        *named.split("`"),
    }
    anthropic = DOCUMENT.schema("AnthropicStreamEvent")["discriminator"]["mapping"].keys()
    assert anthropic - sent == {"ping"}
