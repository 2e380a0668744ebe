"""Reads stream cases, asks a client process what it sees, and says whether that is right."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

Case = dict[str, Any]
Verdict = Literal["passed", "failed", "unsupported"]

# Bytes. Pieces of a body that would take too long byte by byte.
PIECE = 4096
# Bytes. The longest body that is replayed byte by byte.
BYTE_BY_BYTE = 20_000


def load(folder: Path) -> list[Case]:
    """Returns the stream cases of a folder, by name."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def kind_of(case: Case) -> str:
    """Returns the row in which a case is counted: its dialect, or that of a plain one."""
    return str(case.get("dialect", "lines" if case.get("framing") == "lines" else "events"))


def judge(command: list[str], cases: list[Case]) -> Iterator[tuple[Case, Verdict]]:
    """Starts a client process for all cases; each passes if it does at every cut."""
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdin and process.stdout, "Popen was told to make pipes"
        for case in cases:
            verdict: Verdict = "passed"
            for asked in replays(case):
                process.stdin.write(json.dumps(asked) + "\n")
                process.stdin.flush()
                answer = process.stdout.readline()
                if not answer:
                    raise ChildProcessError(f"{command[-1]} ended at case {case['name']}")
                verdict = verdict_on(case, json.loads(answer))
                if verdict != "passed":
                    break
            yield case, verdict
        process.stdin.close()


def replays(case: Case) -> Iterator[dict[str, Any]]:
    """Gives what a client is asked: the body whole, then in small pieces."""
    body = body_of(case)
    keys = {"dialect", "framing", "max_event_bytes"}
    options = {key: value for key, value in case.items() if key in keys}
    size = PIECE if len(body) > BYTE_BY_BYTE or case.get("cuts") == "few" else 1
    for step in (len(body) or 1, size):
        pieces = [body[start : start + step] for start in range(0, len(body), step)]
        yield {
            "name": case["name"],
            **options,
            "pieces": [base64.b64encode(piece).decode() for piece in pieces],
        }


def verdict_on(case: Case, seen: dict[str, Any]) -> Verdict:
    """Compares what was seen with what the case expects; of an error the fields it names."""
    if "unsupported" in seen:
        return "unsupported"
    values = "chunks" if "dialect" in case else "events"
    right = exact(seen.get(values)) == exact(case[values]) and is_end(case["end"], seen.get("end"))
    return "passed" if right else "failed"


def is_end(expected: Any, seen: Any) -> bool:
    if isinstance(expected, str):
        return expected == (seen.get("kind") if isinstance(seen, dict) else seen)
    return isinstance(seen, dict) and all(seen.get(key) == expected[key] for key in expected)


def exact(value: Any) -> Any:
    """The JSON value with booleans marked, which Python takes for numbers."""
    if isinstance(value, bool):
        return "boolean", value
    if isinstance(value, dict):
        return {name: exact(item) for name, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return value


def body_of(case: Case) -> bytes:
    parts = case.get("body_parts", [case])
    return b"".join(_bytes(part) * part.get("times", 1) for part in parts)


def _bytes(part: dict[str, Any]) -> bytes:
    encoded = part.get("base64", part.get("body_base64"))
    if encoded is not None:
        return base64.b64decode(encoded)
    return str(part.get("text", part.get("body", ""))).encode()
