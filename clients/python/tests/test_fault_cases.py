"""What the client does when the network or the server fails: `tests/cases/faults`."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import case_files
import pytest
from tests.faults.running import ROOT, FaultServer, RunningScript, fault_server

from lmdeploy_client import AsyncClient, Client, LmdeployError, Retries, Timeouts

API_KEY = "sk-of-the-fault-cases"
AUTHORITY = ROOT / "tests/faults/certificates/authority.pem"

# Milliseconds that every outcome may take, unless the case says otherwise.
WITHIN_MS = 5000

# Seconds after which a call is given up and the case has failed.
HUNG_AFTER = 6.0

CASES = [
    pytest.param(json.loads(path.read_text(encoding="utf-8")), id=path.stem)
    for path in sorted((case_files.FOLDER / "faults").glob("*.json"))
]


@dataclass
class Outcome:
    """What one call gave: the texts, the error that ended it, and the time it took."""

    texts: list[str] = field(default_factory=list)
    error: LmdeployError | None = None
    cancelled: bool = False
    milliseconds: float = 0.0

    @property
    def kind(self) -> str | None:
        if self.cancelled:
            return "cancelled"
        return self.error.kind if self.error else None


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    with fault_server() as running:
        yield running


@pytest.mark.parametrize("face", ["sync", "async"])
@pytest.mark.parametrize("case", CASES)
def test_faults(
    case: dict[str, Any], face: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    if case.get("https"):
        monkeypatch.setenv("SSL_CERT_FILE", str(AUTHORITY))
    if face == "sync" and "cancel" in case and not opens_stream(case):
        pytest.skip("a thread that waits for a head cannot be cancelled: there is no stream yet")
    call = call_sync if face == "sync" else call_async
    with server.script(case) as script:
        outcomes, report = call(case, script)
    for outcome in outcomes:
        assert_outcome(outcome, case["expect"])
    assert_report(report, case["expect"])


def call_sync(case: dict[str, Any], script: RunningScript) -> tuple[list[Outcome], dict[str, Any]]:
    """Makes the calls of a case, each in a thread of its own, so that none can hang the run."""
    client = Client(script.url, api_key=API_KEY, **settings_of(case))
    outcomes = []
    for _ in range(case.get("calls", 1)):
        call = SyncCall(client, case)
        call.start()
        if "cancel" in case:
            call.wait_for_stream_and_texts(case["cancel"]["after_texts"])
            pause_or_mark(case, script)
            call.cancel()
        call.join(HUNG_AFTER)
        assert not call.is_alive(), "the call hangs"
        outcomes.append(call.outcome)
        report = script.report()
    client.close()
    return outcomes, report


class SyncCall(threading.Thread):
    """One call, cancelled by closing its stream."""

    def __init__(self, client: Client, case: dict[str, Any]) -> None:
        super().__init__(daemon=True)
        self.outcome = Outcome()
        self._client = client
        self._case = case
        self._stream: Any = None
        self._changed = threading.Condition()

    def run(self) -> None:
        started = time.monotonic()
        try:
            self._call()
        except LmdeployError as error:
            self.outcome.error = error
        self.outcome.milliseconds = 1000 * (time.monotonic() - started)

    def _call(self) -> None:
        result = getattr(self._client, self._case["operation"])(**arguments_of(self._case))
        if not self._case["operation"].endswith("_stream"):
            self._note(text_of_answer(result))
            return
        with self._changed:
            self._stream = result
            self._changed.notify()
        with result as stream:
            for chunk in stream:
                self._note(text_of_chunk(chunk))

    def _note(self, text: str) -> None:
        with self._changed:
            if text:
                self.outcome.texts.append(text)
            self._changed.notify()

    def wait_for_stream_and_texts(self, count: int) -> None:
        def are_there() -> bool:
            return self._stream is not None and len(self.outcome.texts) >= count

        with self._changed:
            assert self._changed.wait_for(are_there, HUNG_AFTER)

    def cancel(self) -> None:
        self._stream.close()


def call_async(case: dict[str, Any], script: RunningScript) -> tuple[list[Outcome], dict[str, Any]]:
    """Makes the calls of a case, each in a task of its own."""

    async def run() -> tuple[list[Outcome], dict[str, Any]]:
        outcomes = []
        async with AsyncClient(script.url, api_key=API_KEY, **settings_of(case)) as client:
            for _ in range(case.get("calls", 1)):
                outcome, enough = Outcome(), asyncio.Event()
                task = asyncio.create_task(async_call(client, case, outcome, enough))
                if "cancel" in case:
                    await asyncio.wait_for(enough.wait(), HUNG_AFTER)
                    await asyncio.to_thread(pause_or_mark, case, script)
                    task.cancel()
                done, _ = await asyncio.wait({task}, timeout=HUNG_AFTER)
                assert done, "the call hangs"
                outcome.cancelled = task.cancelled()
                if not task.cancelled():
                    task.result()
                outcomes.append(outcome)
                report = await asyncio.to_thread(script.report)
        return outcomes, report

    return asyncio.run(run())


async def async_call(
    client: AsyncClient, case: dict[str, Any], outcome: Outcome, enough: asyncio.Event
) -> None:
    """One call. `enough` is set once the texts came that the case wants before cancelling."""
    wanted = case.get("cancel", {}).get("after_texts", 0)
    started = time.monotonic()

    def note(text: str) -> None:
        if text:
            outcome.texts.append(text)
        if len(outcome.texts) >= wanted:
            enough.set()

    note("")
    try:
        result = getattr(client, case["operation"])(**arguments_of(case))
        if case["operation"].endswith("_stream"):
            async with result as stream:
                async for chunk in stream:
                    note(text_of_chunk(chunk))
        else:
            note(text_of_answer(await result))
    except LmdeployError as error:
        outcome.error = error
    finally:
        outcome.milliseconds = 1000 * (time.monotonic() - started)


def opens_stream(case: dict[str, Any]) -> bool:
    steps = [step for connection in case["connections"] for step in connection]
    return not case["cancel"].keys() - {"after_texts"} and {"stream": {}} in steps


def pause_or_mark(case: dict[str, Any], script: RunningScript) -> None:
    """Waits for the moment to cancel, and lets the server count from it."""
    time.sleep(case["cancel"].get("after_ms", 0) / 1000)
    script.mark()


def settings_of(case: dict[str, Any]) -> dict[str, Any]:
    """The client's settings: milliseconds become seconds, and nothing is retried unless told."""
    retries = case.get("retries", {"max": 0})
    seconds = {name: value / 1000 for name, value in retries.items() if name != "max"}
    settings: dict[str, Any] = {"retries": Retries(max=retries["max"], **seconds)}
    if "timeouts" in case:
        waits = {name: value / 1000 for name, value in case["timeouts"].items()}
        settings["timeouts"] = Timeouts(**waits)
    if "max_event_bytes" in case:
        settings["max_event_bytes"] = case["max_event_bytes"]
    return settings


def arguments_of(case: dict[str, Any]) -> dict[str, Any]:
    return case_files.arguments(case)


def text_of_chunk(chunk: Any) -> str:
    return (chunk.choices[0].delta.content if chunk.choices else None) or ""


def text_of_answer(answer: Any) -> str:
    return answer.choices[0].message.content or ""


def text_of_partial(error: LmdeployError | None) -> str:
    partial: Any = getattr(error, "partial", None)
    assert partial is not None, "the error carries no partial answer"
    return partial if isinstance(partial, str) else text_of_answer(partial)


def assert_outcome(outcome: Outcome, expect: dict[str, Any]) -> None:
    assert outcome.kind == expect.get("kind"), outcome.error
    assert outcome.texts == expect["texts"]
    for name in {"which", "status", "message", "code"} & expect.keys():
        assert getattr(outcome.error, name) == expect[name], name
    if "partial" in expect:
        assert text_of_partial(outcome.error) == expect["partial"]
    assert outcome.milliseconds <= expect.get("within_ms", WITHIN_MS)
    assert outcome.milliseconds >= expect.get("not_before_ms", 0)
    assert API_KEY not in f"{outcome.error} {outcome.error!r}"


def assert_report(report: dict[str, Any], expect: dict[str, Any]) -> None:
    connections = report["connections"]
    requests = [request for each in connections for request in each["requests"]]
    assert report["elsewhere"] == [], "the key went to another host"
    assert report["settled"], "a connection was left open"
    assert len(requests) == expect.get("attempts", len(requests))
    assert len(connections) == expect.get("connections", len(connections))
    if "closed_within_ms" in expect:
        assert connections[-1]["ended_ms_after_mark"] <= expect["closed_within_ms"]
    if "sent_after_cancel_at_most" in expect:
        assert connections[-1]["sent_after_mark"] <= expect["sent_after_cancel_at_most"]
