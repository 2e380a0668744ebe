"""The server end to end: LMDeploy's own routes and parsers, the scripted engine behind them.

Run from an environment with pytest and httpx; the server runs in its own, `.venv-server`.
"""

import json
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from asking import (
    JSON_TYPE,
    MODEL,
    SERVER_PYTHON,
    chat,
    client_of,
    deltas,
    events,
    message,
    scripted,
    streamed,
)
from lmdeploy_testserver.launch import STOP_LIMIT, ServerFailedError, ServerProcess, running_server
from lmdeploy_testserver.script import DEFAULT_TEXT

ENGINE_ERROR = {
    "message": "An internal server error occurred.",
    "type": "server_error",
    "code": 500,
    "param": None,
    "object": "error",
}
TOOLS = [
    {"type": "function", "function": {"name": name, "parameters": {"type": "object"}}}
    for name in ("get_weather", "get_time")
]


@pytest.fixture(scope="module")
def plain() -> Iterator[httpx.Client]:
    """A server without parsers."""
    with running_server(SERVER_PYTHON, "--logprobs") as url, client_of(url) as client:
        yield client


@pytest.fixture(scope="module")
def parsing() -> Iterator[httpx.Client]:
    """A server with the reasoning and tool parsers on."""
    arguments = ("--reasoning-parser", "default", "--tool-call-parser", "qwen3")
    with running_server(SERVER_PYTHON, *arguments) as url, client_of(url) as client:
        yield client


@pytest.fixture(scope="module")
def single() -> Iterator[httpx.Client]:
    """A server that answers one request at a time."""
    arguments = ("--max-batch-size", "1")
    with running_server(SERVER_PYTHON, *arguments) as url, client_of(url) as client:
        yield client


def test_models_are_listed(plain: httpx.Client) -> None:
    models = plain.get("/v1/models").json()
    assert [model["id"] for model in models["data"]] == [MODEL]


@pytest.mark.parametrize("text", ["Hello, world!", "Grüße, 世界 👋🏽", " two  spaces\n\nlines\t"])
def test_an_answer_is_the_script(plain: httpx.Client, text: str) -> None:
    assert message(plain, chat(f"<<{text}>>"))["content"] == text


@pytest.mark.parametrize("text", ["Hello, world!", "Grüße, 世界 👋🏽", "<|im_end|> is text"])
def test_a_stream_joined_is_the_script(plain: httpx.Client, text: str) -> None:
    data = streamed(plain, "/v1/chat/completions", chat(f"say <<{text}>>"))
    assert deltas(data) == text


def test_a_prompt_without_script_gets_the_default_answer(plain: httpx.Client) -> None:
    assert message(plain, chat("Hello"))["content"] == DEFAULT_TEXT


def test_the_same_request_gives_the_same_tokens(plain: httpx.Client) -> None:
    body = {"prompt": "<<Once upon a time.>>"}
    first, second = (plain.post("/generate", json=body).json() for _ in range(2))
    assert first["output_ids"] == second["output_ids"] != []


def test_content_parts_reach_the_engine(plain: httpx.Client) -> None:
    parts = [{"type": "text", "text": "say"}, {"type": "text", "text": "<<parts>>"}]
    assert message(plain, chat(parts))["content"] == "parts"


def test_the_chat_template_is_in_force(plain: httpx.Client) -> None:
    body = {"input": "Hello", "do_preprocess": True}
    bare = plain.post("/v1/encode", json={**body, "do_preprocess": False}).json()
    templated = plain.post("/v1/encode", json=body).json()
    assert bare["length"] < templated["length"]


def test_a_wrong_script_is_answered_with_what_is_wrong(plain: httpx.Client) -> None:
    content = message(plain, chat(scripted(txt="a")))["content"]
    assert content.startswith('script error: unknown key "txt"; the keys are text, reasoning')


def test_reasoning_is_split_from_the_answer(parsing: httpx.Client) -> None:
    body = chat(scripted(text="Four.", reasoning="Two and two."))
    whole = message(parsing, body)
    data = streamed(parsing, "/v1/chat/completions", body)
    assert (whole["reasoning_content"], whole["content"]) == ("Two and two.", "Four.")
    assert deltas(data, "reasoning_content") == "Two and two."
    assert deltas(data) == "Four."


@pytest.mark.parametrize("thinking", [None, True, False])
def test_a_plain_answer_is_not_taken_for_reasoning(
    parsing: httpx.Client, thinking: bool | None
) -> None:
    template = {} if thinking is None else {"enable_thinking": thinking}
    answer = message(parsing, chat("<<Four.>>", chat_template_kwargs=template))
    assert (answer["reasoning_content"], answer["content"]) == (None, "Four.")


def test_tool_calls_are_parsed(parsing: httpx.Client) -> None:
    calls = [
        {"name": "get_weather", "arguments": {"city": "Zürich", "days": 3}},
        {"name": "get_time", "arguments": {}},
    ]
    body = chat(scripted(text="Let me see.", tool_calls=calls), tools=TOOLS)
    answer = message(parsing, body)
    assert answer["content"] == "Let me see."
    functions = [call["function"] for call in answer["tool_calls"]]
    assert [
        {"name": f["name"], "arguments": json.loads(f["arguments"])} for f in functions
    ] == calls


def test_a_streamed_tool_call_comes_in_fragments(parsing: httpx.Client) -> None:
    call = {"name": "get_weather", "arguments": {"city": "Paris"}}
    body = chat(scripted(tool_calls=[call]), tools=TOOLS)
    data = streamed(parsing, "/v1/chat/completions", body)
    choices = [json.loads(one)["choices"][0] for one in data[:-1]]
    fragments = [f for c in choices for f in c["delta"].get("tool_calls") or ()]
    assert fragments[0]["function"]["name"] == "get_weather"
    arguments = [f["function"].get("arguments") or "" for f in fragments]
    assert len(arguments) > 2
    assert json.loads("".join(arguments)) == {"city": "Paris"}
    assert choices[-1]["finish_reason"] == "tool_calls"


def test_a_tool_result_is_part_of_the_prompt(parsing: httpx.Client) -> None:
    function = {"name": "get_time", "arguments": '{"zone": "UTC"}'}
    call = {"id": "1", "type": "function", "function": function}
    body = chat("What time is it?", tools=TOOLS)
    body["messages"] += [
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "1", "content": "<<It is noon.>>"},
    ]
    assert message(parsing, body)["content"] == "It is noon."


def test_a_constrained_request_is_accepted(parsing: httpx.Client) -> None:
    body = chat(scripted(text="{}"), response_format={"type": "json_object"})
    assert message(parsing, body)["content"] == "{}"


def test_tokens_per_second_slows_the_stream(plain: httpx.Client) -> None:
    script = scripted(text="one, one, one, one", tokens_per_second=20)
    began = time.monotonic()
    data = streamed(plain, "/v1/chat/completions", chat(script))
    assert time.monotonic() - began >= (len(data) - 2) / 20  # less the last chunk and [DONE]
    assert deltas(data) == "one, one, one, one"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/chat/completions", chat(scripted(text="a, a, a, a", error_after=3))),
        (
            "/v1/completions",
            {"model": MODEL, "prompt": scripted(text="a, a, a, a", error_after=3)},
        ),
        ("/generate", {"prompt": scripted(text="a, a, a, a", error_after=3)}),
    ],
)
def test_an_engine_error_midway_is_an_event_and_then_done(
    plain: httpx.Client, path: str, body: dict[str, Any]
) -> None:
    data = streamed(plain, path, body)
    assert len(data) == 3 + 2
    assert json.loads(data[-2]) == {"error": ENGINE_ERROR}
    assert data[-1] == "[DONE]"


def test_an_engine_error_without_stream_is_a_500(plain: httpx.Client) -> None:
    body = chat(scripted(text="Hello", error_after=0))
    answer = plain.post("/v1/chat/completions", json=body)
    assert (answer.status_code, answer.json()) == (500, ENGINE_ERROR)


def test_an_engine_error_in_messages_is_an_error_event_and_no_end(plain: httpx.Client) -> None:
    body = chat(scripted(text="a, a, a", error_after=2), max_tokens=9, stream=True)
    headers = {"anthropic-version": "2023-06-01"}
    answer = plain.post("/v1/messages", json=body, headers=headers)
    last = answer.text.rstrip("\n").rpartition("\n\n")[2]
    error = {"type": "api_error", "message": ENGINE_ERROR["message"]}
    assert last == f"event: error\ndata: {json.dumps({'type': 'error', 'error': error})}"


def test_an_engine_error_in_responses_is_response_failed(plain: httpx.Client) -> None:
    body = {"model": MODEL, "input": scripted(text="a, a, a", error_after=2)}
    last = json.loads(streamed(plain, "/v1/responses", body)[-1])
    assert last["type"] == "response.failed"
    error = {"code": "server_error", "message": ENGINE_ERROR["message"]}
    assert last["response"]["error"] == error


def test_a_completion_stream_ends_with_done(plain: httpx.Client) -> None:
    data = streamed(plain, "/v1/completions", {"model": MODEL, "prompt": "<<Hi there>>"})
    texts = [json.loads(one)["choices"][0]["text"] for one in data[:-1]]
    assert ("".join(texts), data[-1]) == ("Hi there", "[DONE]")


def test_a_generate_stream_ends_with_done(plain: httpx.Client) -> None:
    data = streamed(plain, "/generate", {"prompt": "<<Hi there>>"})
    texts = [json.loads(one)["text"] for one in data[:-1]]
    assert ("".join(texts), data[-1]) == ("Hi there", "[DONE]")


def test_a_messages_stream_ends_with_message_stop(plain: httpx.Client) -> None:
    body = chat("<<Hi there>>", max_tokens=50, stream=True)
    headers = {"anthropic-version": "2023-06-01"}
    data = events(plain.post("/v1/messages", json=body, headers=headers))
    parsed = [json.loads(one) for one in data]
    texts = [one["delta"].get("text", "") for one in parsed if one["type"].endswith("block_delta")]
    assert ("".join(texts), parsed[-1]) == ("Hi there", {"type": "message_stop"})


def test_a_responses_stream_ends_with_response_completed(plain: httpx.Client) -> None:
    data = streamed(plain, "/v1/responses", {"model": MODEL, "input": "<<Hi there>>"})
    parsed = [json.loads(one) for one in data]
    texts = [one["delta"] for one in parsed if one["type"] == "response.output_text.delta"]
    assert ("".join(texts), parsed[-1]["type"]) == ("Hi there", "response.completed")


def test_text_is_encoded(plain: httpx.Client) -> None:
    answer = plain.post("/v1/encode", json={"input": "Hello, world!"}).json()
    assert len(answer["input_ids"]) == answer["length"] > 0


def test_perplexity_is_invented_but_there(plain: httpx.Client) -> None:
    assert plain.post("/get_ppl", json={"input": "Hello, world!"}).json() == {"ppl": 2.0}


def test_logprobs_are_invented_but_there(plain: httpx.Client) -> None:
    body = chat("<<Hello>>", logprobs=True, top_logprobs=2)
    choice = plain.post("/v1/chat/completions", json=body).json()["choices"][0]
    (token,) = choice["logprobs"]["content"]
    assert (token["token"], token["logprob"], len(token["top_logprobs"])) == ("Hello", -0.125, 1)


def test_an_answer_stops_at_max_tokens(plain: httpx.Client) -> None:
    body = chat("<<a, a, a>>", max_tokens=3, ignore_eos=True)
    answer = plain.post("/v1/chat/completions", json=body).json()
    assert answer["choices"][0]["finish_reason"] == "length"
    assert answer["usage"]["completion_tokens"] == 3


def test_ignore_eos_repeats_the_answer_up_to_max_tokens(plain: httpx.Client) -> None:
    body = chat("<<a>>", max_tokens=6, ignore_eos=True)  # half of them end-of-turn tokens
    answer = plain.post("/v1/chat/completions", json=body).json()
    assert answer["choices"][0]["message"]["content"] == "aaa"


def test_a_sleeping_engine_answers_503_until_it_wakes_up(plain: httpx.Client) -> None:
    assert plain.post("/sleep?level=1", headers=JSON_TYPE).status_code == 200
    asleep = plain.post("/v1/chat/completions", json=chat("<<Hi>>", stream=True))
    assert plain.post("/wakeup", headers=JSON_TYPE).status_code == 200
    assert (asleep.status_code, asleep.json()["code"]) == (503, 503)
    assert asleep.json()["message"].startswith("Engine is sleeping; call POST /wakeup")
    assert message(plain, chat("<<Hi>>"))["content"] == "Hi"


def test_an_aborted_request_ends_and_frees_its_slot(single: httpx.Client) -> None:
    slow = chat(scripted(text="a" * 500, tokens_per_second=10), stream=True, session_id=7)
    with single.stream("POST", "/v1/chat/completions", json=slow) as stream:
        lines = stream.iter_lines()
        next(lines)
        assert single.post("/abort_request", json={"session_id": 7}).status_code == 200
        data = [line.removeprefix("data: ") for line in lines if line]
    assert json.loads(data[-2])["choices"][0]["finish_reason"] == "abort"
    assert data[-1] == "[DONE]"
    assert message(single, chat("<<next>>"))["content"] == "next"


def test_a_client_that_leaves_frees_its_slot(single: httpx.Client) -> None:
    slow = chat(scripted(text="a" * 500, tokens_per_second=10), stream=True)
    with single.stream("POST", "/v1/chat/completions", json=slow) as stream:
        lines = stream.iter_lines()  # held: httpx closes the connection with its last iterator
        next(lines)
        with pytest.raises(httpx.ReadTimeout):
            single.post("/v1/chat/completions", json=chat("<<next>>"), timeout=0.3)
    assert message(single, chat("<<next>>"))["content"] == "next"


def test_many_streams_at_once_lose_nothing(plain: httpx.Client) -> None:
    def one(number: int) -> tuple[str, str]:
        text = " ".join(f"stream {number}, word {word}" for word in range(20))
        data = streamed(plain, "/v1/chat/completions", chat(f"<<{text}>>"))
        return deltas(data), text

    with ThreadPoolExecutor(200) as pool:
        for said, scripted_text in pool.map(one, range(200)):
            assert said == scripted_text


def test_a_wrong_key_is_refused() -> None:
    arguments = ("--api-key", "first", "--api-key", "second")
    with running_server(SERVER_PYTHON, *arguments) as url:
        for key, status in [("first", 200), ("second", 200), ("third", 401)]:
            answer = httpx.get(f"{url}/v1/models", headers={"authorization": f"Bearer {key}"})
            assert answer.status_code == status
        assert answer.json() == {
            "message": "Unauthorized.",
            "type": "authentication_error",
            "code": 401,
            "param": None,
            "object": "error",
        }


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_an_open_stream_with_an_error_and_the_server_with_0(
    ending: signal.Signals,
) -> None:
    slow = chat(scripted(text="a" * 500, tokens_per_second=10), stream=True)
    with ServerProcess(SERVER_PYTHON) as server:
        with httpx.stream("POST", f"{server.url}/v1/chat/completions", json=slow) as stream:
            lines = stream.iter_lines()
            next(lines)
            server.process.send_signal(ending)
            data = [line.removeprefix("data: ") for line in lines if line]
        assert server.process.wait(STOP_LIMIT) == 0
        assert server.stderr() == ""
    assert json.loads(data[-2])["error"]["message"] == "The inference engine is unavailable."
    assert data[-1] == "[DONE]"


def test_an_endless_stream_does_not_hold_up_the_end() -> None:
    endless = chat("<<a>>", stream=True, ignore_eos=True)
    with ServerProcess(SERVER_PYTHON) as server:
        url = f"{server.url}/v1/chat/completions"
        with httpx.stream("POST", url, json=endless, timeout=60) as stream:
            assert stream.status_code == 200
            assert server.stop() == 0


def test_a_busy_port_is_named() -> None:
    with running_server(SERVER_PYTHON) as url:
        port = url.rpartition(":")[2]
        with pytest.raises(ServerFailedError, match=f"cannot listen on 127.0.0.1 port {port}"):
            ServerProcess(SERVER_PYTHON, "--port", port)


def test_an_unknown_parser_is_named() -> None:
    with pytest.raises(ServerFailedError, match="The tool parser nonsense is not in the parser"):
        ServerProcess(SERVER_PYTHON, "--tool-call-parser", "nonsense")


def test_an_environment_without_lmdeploy_is_told_what_to_run(tmp_path: Path) -> None:
    source = Path(__file__).parents[1] / "src"
    python = tmp_path / "bin" / "python"
    command = [str(SERVER_PYTHON), "-m", "venv", "--without-pip", str(tmp_path)]
    subprocess.run(command, check=True)
    (next(tmp_path.glob("lib/*/site-packages")) / "testserver.pth").write_text(str(source))
    with pytest.raises(ServerFailedError, match=r"is missing in .*; run: make server-env"):
        ServerProcess(python)


def test_the_projects_document_is_the_one_that_is_served(plain: httpx.Client) -> None:
    document = Path(__file__).parents[3] / "openapi.json"
    assert plain.get("/openapi.json").json() == json.loads(document.read_text(encoding="utf-8"))


def test_the_environment_holds_no_torch() -> None:
    command = [str(SERVER_PYTHON), "-m", "pip", "list", "--format=freeze"]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    heavy = ("torch", "triton", "nvidia")
    assert [line for line in listed.splitlines() if line.startswith(heavy)] == []
