"""This project's Python client."""

# mypy: disable-error-code="import-not-found"
from __future__ import annotations

from typing import Any

import msgspec
from lmdeploy_client import EventDecoder, LineDecoder, LmdeployError
from lmdeploy_client._dialect import DIALECTS
from lmdeploy_client._errors import Call
from lmdeploy_client._options import Options
from lmdeploy_client._stream import ChunkReader
from protocol import Replay, Seen, serve


def replay(case: Replay) -> Seen:
    settings: dict[str, Any] = {}
    if case.max_event_bytes is not None:
        settings["max_event_bytes"] = case.max_event_bytes
    return chunks(case, settings) if case.dialect else events(case, settings)


def events(case: Replay, settings: dict[str, Any]) -> Seen:
    decoder = (LineDecoder if case.framing == "lines" else EventDecoder)(**settings)
    seen: list[Any] = []
    try:
        for piece in case.pieces:
            seen.extend(decoder.feed(piece))
        if isinstance(decoder, LineDecoder):
            seen.extend(decoder.finish())
    except LmdeployError as error:
        return {"events": msgspec.to_builtins(seen), "end": error.kind}
    return {"events": msgspec.to_builtins(seen), "end": "complete"}


def chunks(case: Replay, settings: dict[str, Any]) -> Seen:
    call = Call(method="POST", url="http://case/", operation="case")
    options = Options(base_url="http://case", **settings)
    reader = ChunkReader(call, DIALECTS[case.dialect or ""], dict[str, Any], options)
    seen: list[Any] = []
    try:
        for piece in case.pieces:
            seen.extend(reader.feed(piece))
            if reader.ended:
                return {"chunks": seen, "end": "complete"}
        seen.extend(reader.finish())
    except LmdeployError as error:
        fields = ("kind", "type", "message", "code", "param")
        return {"chunks": seen, "end": {name: getattr(error, name, None) for name in fields}}
    return {"chunks": seen, "end": "complete"}


if __name__ == "__main__":
    serve(replay)
