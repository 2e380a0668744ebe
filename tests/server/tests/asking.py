"""How these tests ask a server, and read what it answers."""

import json
from pathlib import Path
from typing import Any

import httpx

SERVER_PYTHON = Path(__file__).parents[3] / ".venv-server" / "bin" / "python"
MODEL = "tiny"

# LMDeploy wants it of some requests that have no body.
JSON_TYPE = {"content-type": "application/json"}

# What a server answers when LMDeploy's code raises.
CRASHED = (500, "Internal Server Error")


def client_of(url: str) -> httpx.Client:
    """A client that is patient with a busy machine.

    Each request has a connection of its own: after a crash the server closes one unannounced.
    """
    limits = httpx.Limits(max_connections=200, max_keepalive_connections=0)
    return httpx.Client(base_url=url, timeout=60, limits=limits)


def scripted(**script: Any) -> str:
    return f"<<{json.dumps(script)}>>"


def chat(prompt: Any, **more: Any) -> dict[str, Any]:
    return {"model": MODEL, "messages": [{"role": "user", "content": prompt}], **more}


def message(client: httpx.Client, body: dict[str, Any]) -> dict[str, Any]:
    answer = client.post("/v1/chat/completions", json=body)
    assert answer.status_code == 200, answer.text
    result: dict[str, Any] = answer.json()["choices"][0]["message"]
    return result


def events(answer: httpx.Response) -> list[str]:
    """The data of each event. LMDeploy writes one `data:` line an event."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/event-stream")
    blocks = answer.text.removesuffix("\n\n").split("\n\n")
    return [block.partition("data: ")[2] for block in blocks]


def streamed(client: httpx.Client, path: str, body: dict[str, Any]) -> list[str]:
    return events(client.post(path, json={**body, "stream": True}))


def deltas(data: list[str], field: str = "content") -> str:
    assert data[-1] == "[DONE]"
    chunks = [json.loads(one) for one in data[:-1]]
    return "".join(c["choices"][0]["delta"].get(field) or "" for c in chunks)
