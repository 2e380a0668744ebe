"""One case under way: plays its connections and writes down what the client did."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from tests.faults.listening import Listener
from tests.faults.steps import Step, filled, read_request, send, utc_now
from tests.faults.wire import Departure, Wire

CERTIFICATES = Path(__file__).parent / "certificates"

# How long a report waits for the client to be done with its connections.
SETTLED_WITHIN = 2.0

# How long a mark waits for the place in the script where it belongs.
STALLED_WITHIN = 5.0

Ending = Departure | Literal["closed", "reset", "tls_failed", "unexpected", "open"]


class Script:
    """The ports and connections of one case. Everything in it runs in one event loop."""

    def __init__(self, case: dict[str, Any]) -> None:
        self._connections: list[list[Step]] = case["connections"]
        self._records: list[_Record] = []
        self._elsewhere: list[dict[str, Any]] = []
        self._stalled = asyncio.Event()
        self._marked_at: float | None = None
        self._listener = Listener(self._accept)
        self._other = Listener(self._accept_elsewhere)
        self._other.open()
        self._urls = {
            "self": f"{'https' if case.get('https') else 'http'}://127.0.0.1:{self._listener.port}",
            "other": f"http://localhost:{self._other.port}",
        }
        listen = case.get("listen", "at_once")
        if listen == "at_once":
            self._listener.open()
        elif listen == "full":
            self._listener.fill()
        elif listen != "never":
            self._listener.open_after(listen["after_ms"] / 1000)

    @property
    def url(self) -> str:
        """Where the client under test is to go."""
        return self._urls["self"]

    async def mark(self) -> None:
        """Notes this moment, in a script with a `stall` not before one is reached."""
        if any("stall" in steps for steps in self._connections):
            await asyncio.wait_for(self._stalled.wait(), STALLED_WITHIN)
        self._marked_at = _now()
        for record in self._records:
            record.sent_at_mark = record.wire.sent if record.wire else 0

    async def report(self) -> dict[str, Any]:
        """What was seen, once every connection has ended or waits for its next request."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SETTLED_WITHIN):
                while not all(record.settled for record in self._records):
                    await asyncio.sleep(0.002)
        return {
            "settled": all(record.settled for record in self._records),
            "connections": [record.told(self._marked_at) for record in self._records],
            "elsewhere": self._elsewhere,
        }

    def drop(self) -> None:
        """Gives the ports back and resets what is still connected."""
        self._listener.close()
        self._other.close()
        for record in self._records:
            if record.wire is not None and record.ended_at is None:
                record.wire.reset()

    async def _accept(self, accepted: socket.socket) -> None:
        record = _Record()
        self._records.append(record)
        index = len(self._records) - 1
        steps = self._connections[index] if index < len(self._connections) else []
        context = None
        if steps and isinstance(steps[0], dict) and "tls" in steps[0]:
            context = tls_context(steps[0]["tls"])
            steps = steps[1:]
        loop = asyncio.get_running_loop()
        try:
            _, wire = await loop.connect_accepted_socket(Wire, accepted, ssl=context)
        except (OSError, ssl.SSLError):
            record.end("tls_failed")
            return
        record.wire = wire
        if not steps:
            wire.reset()
            record.end("unexpected")
            return
        record.end(await self._play(wire, steps, record))

    async def _play(self, wire: Wire, steps: list[Step], record: _Record) -> Ending:
        """Performs the steps until they end, or until the client leaves."""
        play = asyncio.ensure_future(self._perform(wire, steps, record))
        ends: set[asyncio.Future[Any]] = {play, wire.gone}
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        if play.done():
            return play.result()
        play.cancel()
        return wire.gone.result()

    async def _perform(self, wire: Wire, steps: list[Step], record: _Record) -> Ending:
        for step in steps:
            if step == "request":
                record.awaits_request = True
                request = await read_request(wire)
                record.awaits_request = False
                record.requests.append(request)
            elif step == "stop_listening":
                self._listener.refuse()
            elif step == "stall":
                self._stalled.set()
                await wire.gone
            elif step == "reset":
                wire.reset()
                return "reset"
            elif step == "close":
                wire.close()
                return "closed"
            elif isinstance(step, dict) and "wait_ms" in step:
                await asyncio.sleep(step["wait_ms"] / 1000)
            else:
                await send(wire, filled(step, self._urls, utc_now()))
        return await wire.gone

    async def _accept_elsewhere(self, accepted: socket.socket) -> None:
        """Whoever follows a redirect to the other host is written down and sent away."""
        loop = asyncio.get_running_loop()
        _, wire = await loop.connect_accepted_socket(Wire, accepted)
        self._elsewhere.append(await read_request(wire))
        wire.reset()


@dataclass
class _Record:
    """What is known of one connection."""

    wire: Wire | None = None
    requests: list[dict[str, Any]] = field(default_factory=list)
    ending: Ending = "open"
    ended_at: float | None = None
    sent_at_mark: int = 0
    awaits_request: bool = False

    @property
    def settled(self) -> bool:
        waits = self.awaits_request and self.wire is not None and self.wire.idle
        return self.ended_at is not None or waits

    def end(self, ending: Ending) -> None:
        self.ending = ending
        self.ended_at = _now()

    def told(self, marked_at: float | None) -> dict[str, Any]:
        sent = self.wire.sent if self.wire else 0
        told = {"requests": self.requests, "sent": sent, "ending": self.ending}
        if marked_at is not None:
            told["sent_after_mark"] = sent - self.sent_at_mark
            if self.ended_at is not None:
                told["ended_ms_after_mark"] = round((self.ended_at - marked_at) * 1000)
        return told


@cache
def tls_context(certificate: str) -> ssl.SSLContext:
    """A server's context with one of the committed certificates."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{certificate}.pem")
    return context


def _now() -> float:
    return asyncio.get_running_loop().time()
