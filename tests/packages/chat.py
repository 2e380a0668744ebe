"""The chat that a user's program streams, and what it must print."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from commands import run

KEY = "sk-packages"

# The server says what stands between the brackets.
ANSWER = "Ebbe und Flut für alle: 潮の満ち引き."
PROMPT = f"<<{ANSWER}>>"


@dataclass(frozen=True)
class Chat:
    """A server, and its answer to the prompt when it is not asked to stream."""

    url: str
    answer: str

    def streamed_by(self, program: Sequence[str | Path], folder: Path) -> str:
        """Run a user's program in a folder and return the text that it streamed.

        Its environment holds the key and the encoding, and nothing that could lead it elsewhere.
        """
        environment = {"LC_ALL": "C.UTF-8", "LMDEPLOY_API_KEY": KEY}
        output = run([*program, self.url, PROMPT], folder, environment)
        text, _, _figures = output.rstrip("\n").rpartition("\n")
        return text


def plain_chat(url: str) -> Chat:
    """Ask without a client and without streaming."""
    model = _call(f"{url}/v1/models")["data"][0]["id"]
    messages = [{"role": "user", "content": PROMPT}]
    reply = _call(f"{url}/v1/chat/completions", {"model": model, "messages": messages})
    answer = reply["choices"][0]["message"]["content"]
    assert answer == ANSWER
    return Chat(url, answer)


def _call(url: str, body: object = None) -> dict[str, Any]:
    request = urllib.request.Request(
        url,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        value: dict[str, Any] = json.load(answer)
    return value
