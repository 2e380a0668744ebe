"""The fault server as a Python test run uses it: started once, then a script for each case."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

# Longer than every wait inside the server.
ANSWERED_WITHIN = 15.0

# Only ever loopback, whatever proxies the environment names.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class RunningScript:
    """One case under way. The client under test is sent to `url`."""

    url: str
    _address: str

    def mark(self) -> None:
        """Notes the moment after which departures and bytes are counted anew."""
        _ask("POST", f"{self._address}/mark")

    def report(self) -> dict[str, Any]:
        """What the server saw, once its connections are settled."""
        return _ask("GET", self._address)

    def drop(self) -> None:
        """Resets what is still connected and gives the ports back."""
        _ask("DELETE", self._address)


@dataclass(frozen=True)
class FaultServer:
    """A running fault server."""

    control: str

    @contextmanager
    def script(self, case: dict[str, Any]) -> Iterator[RunningScript]:
        """Plays a case's connections until the block ends."""
        started = _ask("POST", f"{self.control}/scripts", case)
        running = RunningScript(started["url"], self.control + started["script"])
        try:
            yield running
        finally:
            running.drop()


@contextmanager
def fault_server() -> Iterator[FaultServer]:
    """Starts the server and ends it with the block."""
    command = [sys.executable, "-m", "tests.faults"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        yield FaultServer(json.loads(process.stdout.readline())["control"])
        process.stdin.close()


def _ask(method: str, url: str, sent: dict[str, Any] | None = None) -> dict[str, Any]:
    body = json.dumps(sent).encode() if sent is not None else None
    request = urllib.request.Request(url, body, method=method)
    with _OPENER.open(request, timeout=ANSWERED_WITHIN) as answer:
        told: dict[str, Any] = json.load(answer)
    return told
