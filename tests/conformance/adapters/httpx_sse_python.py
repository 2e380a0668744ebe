"""httpx-sse: a decoder, and nothing that knows chunks."""

# mypy: disable-error-code="import-not-found"
from __future__ import annotations

from typing import Any

import httpx
from httpx_sse import EventSource
from protocol import Replay, RetryInForce, Seen, Unsupported, raised, refuse_limit, serve


def replay(case: Replay) -> Seen:
    if case.dialect or case.framing == "lines":
        raise Unsupported("httpx-sse decodes events only")
    refuse_limit(case)
    retry = RetryInForce()
    response = httpx.Response(
        200, headers={"content-type": "text/event-stream"}, content=iter(case.pieces)
    )
    seen: list[Any] = []
    try:
        for event in EventSource(response).iter_sse():
            seen.append(
                {
                    "type": event.event,
                    "data": event.data,
                    "last_event_id": event.id,
                    "retry": retry.after(event.retry),
                }
            )
    except Exception as error:  # noqa: BLE001 - whatever a peer raises is what it does
        return {"events": seen, "end": raised(error)}
    return {"events": seen, "end": "complete"}


if __name__ == "__main__":
    serve(replay)
