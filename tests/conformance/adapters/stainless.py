"""What the openai and the anthropic package share: both are made by Stainless."""

# mypy: disable-error-code="import-not-found"
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from protocol import Replay, RetryInForce, Seen, Unsupported, raised, refuse_limit


def replayer(
    decoder: Any, stream: Any, client: Any, http: Any, *, dialects: set[str]
) -> Callable[[Replay], Seen]:
    """Replays plain cases through the package's decoder, the named dialects through its stream."""

    def replay(case: Replay) -> Seen:
        if case.framing == "lines":
            raise Unsupported("it reads events only")
        refuse_limit(case)
        if not case.dialect:
            return _events(decoder().iter_bytes(iter(case.pieces)))
        if case.dialect not in dialects:
            raise Unsupported(f"it has no operation of the dialect {case.dialect}")
        response = http.Response(
            200,
            headers={"content-type": "text/event-stream"},
            content=iter(case.pieces),
            request=http.Request("POST", "http://case/"),
        )
        return _chunks(stream(cast_to=object, response=response, client=client))

    return replay


def _events(decoded: Any) -> Seen:
    seen: list[Any] = []
    retry = RetryInForce()
    try:
        for event in decoded:
            seen.append(
                {
                    "type": event.event or "message",
                    "data": event.data,
                    "last_event_id": event.id or "",
                    "retry": retry.after(event.retry),
                }
            )
    except Exception as error:  # noqa: BLE001 - whatever a peer raises is what it does
        return {"events": seen, "end": raised(error)}
    return {"events": seen, "end": "complete"}


def _chunks(stream: Any) -> Seen:
    seen: list[Any] = []
    try:
        for chunk in stream:
            seen.append(chunk)
    except Exception as error:  # noqa: BLE001 - whatever a peer raises is what it does
        kind = "refused" if type(error).__name__.startswith("API") else type(error).__name__
        body = getattr(error, "body", None)
        body = body if isinstance(body, dict) else {}
        said = {name: body.get(name) for name in ("type", "message", "code", "param")}
        return {"chunks": seen, "end": {"kind": kind, **said}}
    return {"chunks": seen, "end": "complete"}
