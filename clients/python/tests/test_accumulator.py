"""What chunks fold into, also those of servers that write them oddly."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from loopback import Loopback, answer

from lmdeploy_client import Accumulator, Client, LmdeployError, RefusedError, _accumulator, models


def folded(operation: str, *chunks: dict[str, Any]) -> dict[str, Any]:
    accumulator = Accumulator[Any](operation)
    for chunk in chunks:
        accumulator.add(json.dumps(chunk))
    response = accumulator.response()
    assert response is not None
    whole: dict[str, Any] = response.to_dict()
    return whole


def chat(*deltas: dict[str, Any]) -> dict[str, Any]:
    """The message that chat deltas fold into."""
    chunks = [{"choices": [{"index": 0, "delta": delta}]} for delta in deltas]
    message: dict[str, Any] = folded("chat_completions", *chunks)["choices"][0]["message"]
    return message


def call(**function: Any) -> dict[str, Any]:
    return {"function": function}


def test_text_and_reasoning_are_joined_and_a_repeated_role_is_said_once() -> None:
    assert chat(
        {"role": "assistant", "reasoning_content": "hm"},
        {"role": "assistant", "reasoning_content": "m", "content": None},
        {"role": "assistant", "content": "He"},
        {"role": "", "content": "llo"},
    ) == {"role": "assistant", "content": "Hello", "reasoning_content": "hmm"}


def test_fragments_of_calls_are_joined_by_index() -> None:
    message = chat(
        {"tool_calls": [{"index": 1, "id": "b", "type": "function", **call(name="g")}]},
        {"tool_calls": [{"index": 0, "id": "a", "type": "function", **call(name="f")}]},
        {
            "tool_calls": [
                {"index": 1, **call(arguments='{"x"')},
                {"index": 0, **call(arguments="{")},
            ]
        },
        {
            "tool_calls": [
                {"index": 0, **call(arguments="}")},
                {"index": 1, **call(arguments=":1}")},
            ]
        },
    )
    assert message["tool_calls"] == [
        {"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}},
        {"id": "b", "type": "function", "function": {"name": "g", "arguments": '{"x":1}'}},
    ]


def test_repeated_names_and_changing_ids_of_a_call_change_nothing() -> None:
    message = chat(
        {"tool_calls": [{"index": 0, "id": "1", **call(name="f", arguments="{")}]},
        {"tool_calls": [{"index": 0, "id": "2", **call(name="f", arguments="}")}]},
    )
    assert message["tool_calls"] == [
        {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    ]


def test_calls_without_index_are_told_apart_by_id_and_name() -> None:
    message = chat(
        {"tool_calls": [{"id": "1", **call(name="f", arguments="{")}]},
        {"tool_calls": [call(arguments="}")]},
        {"tool_calls": [{"id": "2", **call(name="f", arguments="[")}]},
        {"tool_calls": [{"id": "2", **call(name="f", arguments="]")}]},
    )
    assert [(c["id"], c["function"]["arguments"]) for c in message["tool_calls"]] == [
        ("1", "{}"),
        ("2", "[]"),
    ]


def test_every_choice_has_its_own_text_reason_tokens_and_probabilities() -> None:
    def chunk(index: int, text: str, reason: str | None, token: int) -> dict[str, Any]:
        logprobs = {"content": [{"token": text, "logprob": -1.0, "top_logprobs": []}]}
        return {
            "choices": [
                {
                    "index": index,
                    "delta": {"content": text},
                    "finish_reason": reason,
                    "logprobs": logprobs,
                    "output_ids": [token],
                    "output_token_logprobs": [[-1.0, token]],
                }
            ]
        }

    whole = folded(
        "chat_completions",
        chunk(1, "x", None, 7),
        chunk(0, "a", None, 1),
        chunk(0, "b", "stop", 2),
        chunk(1, "y", "length", 8),
    )
    assert [choice["message"]["content"] for choice in whole["choices"]] == ["ab", "xy"]
    assert [choice["finish_reason"] for choice in whole["choices"]] == ["stop", "length"]
    assert [choice["output_ids"] for choice in whole["choices"]] == [[1, 2], [7, 8]]
    assert whole["choices"][0]["output_token_logprobs"] == [[-1.0, 1], [-1.0, 2]]
    tokens = [entry["token"] for entry in whole["choices"][1]["logprobs"]["content"]]
    assert tokens == ["x", "y"]


def test_missing_index_empty_reason_and_usage_on_every_chunk_are_tolerated() -> None:
    def chunk(identity: str, text: str, reason: str | None, tokens: int) -> dict[str, Any]:
        return {
            "id": identity,
            "object": "chat.completion.chunk",
            "choices": [{"delta": {"content": text}, "finish_reason": reason}],
            "usage": {"prompt_tokens": 3, "completion_tokens": tokens, "total_tokens": 3 + tokens},
            "error": None,
        }

    whole = folded(
        "chat_completions",
        chunk("1", "a", "", 1),
        chunk("2", "b", "stop", 2),
        chunk("3", "", "", 2),
    )
    assert (whole["id"], whole["object"]) == ("1", "chat.completion")
    assert whole["choices"][0]["message"]["content"] == "ab"
    assert whole["choices"][0]["finish_reason"] == "stop"
    assert whole["usage"] == {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}


def test_unknown_fields_are_kept() -> None:
    chunk = {"x": 1, "choices": [{"y": [2], "delta": {"z": {"w": 3}, "content": "a"}}]}
    whole = folded("chat_completions", chunk)
    assert whole["x"] == 1
    assert whole["choices"][0]["y"] == [2]
    assert whole["choices"][0]["message"]["z"] == {"w": 3}


def test_completions_of_several_prompts_are_choices_of_their_own() -> None:
    def chunk(text: str, reason: str | None = None) -> dict[str, Any]:
        return {"choices": [{"index": 0, "text": text, "finish_reason": reason}]}

    whole = folded(
        "completions", chunk("a"), chunk("b", "stop"), chunk("c"), chunk("", "length"), chunk("")
    )
    choices = [(c["index"], c["text"], c["finish_reason"]) for c in whole["choices"]]
    assert choices == [(0, "ab", "stop"), (1, "c", "length")]
    assert whole["object"] == "text_completion"


def test_generate_joins_text_ids_and_probabilities_and_takes_the_last_counts() -> None:
    def chunk(text: str, token: int, reason: dict[str, str] | None) -> dict[str, Any]:
        meta = {
            "completion_tokens": token,
            "finish_reason": reason,
            "output_token_logprobs": [[-0.5, token]],
        }
        return {"text": text, "output_ids": [token], "meta_info": meta}

    assert folded("generate", chunk("a", 1, None), chunk("b", 2, {"type": "stop"})) == {
        "text": "ab",
        "output_ids": [1, 2],
        "meta_info": {
            "completion_tokens": 2,
            "finish_reason": {"type": "stop"},
            "output_token_logprobs": [[-0.5, 1], [-0.5, 2]],
        },
    }


def block_delta(index: int, kind: str, **delta: str) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **delta}}


def test_message_has_its_blocks_in_order_with_the_input_read() -> None:
    start = {"id": "msg_1", "model": "m", "content": [], "usage": {"input_tokens": 9}}
    tool = {"type": "tool_use", "id": "t", "name": "f", "input": {}}
    end = {"type": "message_delta", "delta": {"stop_reason": "tool_use"}}
    whole = folded(
        "messages",
        {"type": "message_start", "message": start},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "thinking"}},
        block_delta(0, "thinking_delta", thinking="h"),
        block_delta(0, "signature_delta", signature="s"),
        {"type": "ping"},
        {"type": "content_block_start", "index": 1, "content_block": tool},
        block_delta(1, "input_json_delta", partial_json='{"a"'),
        block_delta(1, "input_json_delta", partial_json=": 1}"),
        {**end, "usage": {"output_tokens": 4}},
        {"type": "message_stop"},
    )
    assert whole["content"] == [
        {"type": "thinking", "thinking": "h", "signature": "s"},
        {"type": "tool_use", "id": "t", "name": "f", "input": {"a": 1}},
    ]
    assert whole["usage"] == {"input_tokens": 9, "output_tokens": 4}
    assert whole["stop_reason"] == "tool_use"


def test_response_is_built_from_its_events_until_the_last_one_holds_it() -> None:
    text = {"type": "response.output_text.delta", "output_index": 0, "delta": "Hi"}
    arguments = {"type": "response.function_call_arguments.delta", "output_index": 1, "delta": "{}"}
    so_far: list[dict[str, Any]] = [
        {"type": "response.created", "response": {"id": "r", "status": "in_progress"}},
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {"type": "message", "content": []},
        },
        text,
        text,
        arguments,
    ]
    partial = folded("responses", *so_far)
    assert (partial["id"], partial["output_text"]) == ("r", "HiHi")
    assert [item["type"] for item in partial["output"]] == ["message", "function_call"]
    last = {"id": "r", "status": "completed", "output_text": "Hi!", "output": []}
    whole = folded("responses", *so_far, {"type": "response.completed", "response": last})
    assert whole["output_text"] == "Hi!"


def test_chunks_beyond_the_limit_are_read_early_and_change_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chunks = [{"text": str(number), "output_ids": [number]} for number in range(100)]
    whole = folded("generate", *chunks)
    monkeypatch.setattr(_accumulator, "MAX_UNREAD", 50)
    assert folded("generate", *chunks) == whole


def test_there_is_no_answer_before_the_first_chunk() -> None:
    accumulator = Accumulator[models.ChatCompletionResponse]("chat_completions")
    assert (accumulator.response(), accumulator.text, accumulator.tokens) == (None, "", None)


def test_operation_that_does_not_stream_is_refused() -> None:
    with pytest.raises(ValueError, match="list_models"):
        Accumulator("list_models")


KEY = "sk-very/secret"
HELLO = b'data: {"choices": [{"delta": {"content": "my key is sk-very/secret"}}]}\n\n'


def failed(body: bytes) -> tuple[LmdeployError, models.ChatCompletionResponse]:
    answered = answer(body, headers={"content-type": "text/event-stream"})
    with Loopback(answered) as server, Client(server.url, api_key=KEY) as client:
        stream = client.chat_completions_stream(model="m", messages=[])
        with pytest.raises(LmdeployError) as caught:
            list(stream)
        assert stream.response is not None
        return caught.value, stream.response


@pytest.mark.parametrize("end", [b"", b"data: oops\n\n", b'data: {"error": "no"}\n\n'])
def test_error_carries_the_answer_so_far_without_the_key(end: bytes) -> None:
    error, response = failed(HELLO + end)
    assert isinstance(error.partial, models.ChatCompletionResponse)
    assert error.partial.choices[0].message.content == "my key is ***"
    assert response.choices[0].message.content == f"my key is {KEY}"


def test_answer_in_an_error_survives_pickling() -> None:
    error, _ = failed(HELLO)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert again.partial == error.partial
    assert str(again) == str(error)


def test_error_before_any_chunk_carries_no_answer() -> None:
    answered = answer(b'data: {"error": "no"}\n\n', headers={"content-type": "text/event-stream"})
    with Loopback(answered) as server, Client(server.url) as client:
        with pytest.raises(RefusedError) as caught:
            list(client.chat_completions_stream(model="m", messages=[]))
        assert caught.value.partial is None
