"""Runs what the documentation shows: the README's programs and the example."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import Loopback, Received, answer

import lmdeploy_client

CLIENT = Path(__file__).parents[1]
README = (CLIENT / "README.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)

MODELS = b"""{"object": "list", "data": [
{"id": "tiny", "object": "model", "created": 1, "owned_by": "me", "permission": []}]}"""
REPLY = b"""{"id": "1", "object": "chat.completion", "created": 1, "model": "tiny",
"usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
"choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi."}}]}"""
STREAM = b"""data: {"choices": [{"delta": {"role": "assistant", "content": ""}}]}

data: {"choices": [{"delta": {"content": "Good "}}]}

data: {"choices": [{"delta": {"content": "day."}}]}

data: [DONE]

"""


def respond(request: Received) -> Iterator[bytes]:
    if request.path == "/v1/models":
        yield answer(MODELS)
    elif request.json.get("stream"):
        yield answer(STREAM, headers={"content-type": "text/event-stream"})
    else:
        yield answer(REPLY)


PRINTED = ["Hi.\nGood day.", "Good day.", "", "", f"200 None {len(MODELS)}\ntiny\n"]


@pytest.mark.parametrize(("program", "printed"), list(zip(PROGRAMS, PRINTED, strict=True)))
def test_readme_program_prints(
    program: str, printed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with Loopback(respond) as server:
        exec(program.replace("http://localhost:23333", server.url), {})  # noqa: S102
    assert capsys.readouterr().out == printed


def test_docstring_shows_the_readmes_lines() -> None:
    lines = [line.strip().partition("  #")[0] for line in PROGRAMS[0].splitlines()]
    shown = [line.strip() for line in (lmdeploy_client.__doc__ or "").splitlines()]
    assert [line for line in lines if line not in shown] == []


def test_example_prints_the_text_and_its_figures() -> None:
    with Loopback(respond) as server:
        result = example(server.url)
    assert result.returncode == 0, result.stderr
    assert re.fullmatch(
        r"Good day\.\npython: 3 chunks, first token after \d+ ms, \d+\.\d chunks/s\n", result.stdout
    )


def test_example_tells_why_it_failed() -> None:
    with Loopback(answer(b'{"error": "no"}', status=401, reason="Unauthorized")) as server:
        result = example(server.url)
    assert result.returncode == 1
    assert result.stderr.endswith("/v1/models: answered 401: no (refused)\n")


def example(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = CLIENT / "examples" / "stream_chat.py"
    command = [sys.executable, str(program), *arguments]
    return subprocess.run(  # noqa: S603
        command, env={"PYTHONPATH": ":".join(sys.path)}, capture_output=True, text=True, check=False
    )
