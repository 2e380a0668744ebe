"""The shapes in which LMDeploy, its proxy and gateways say no, and the error each becomes.

Seven are known; `tests/cases/responses` of the repository shows each.
"""

from __future__ import annotations

import json
from typing import Any, cast

import msgspec

from ._errors import SHOWN_CHARACTERS, AsleepError, RefusedError
from ._mask import Mask

# What an answer of the server holds and an error never does. The Responses API has an `error`
# field in its answers too, so that field alone proves nothing.
_ANSWER_KEYS = ("choices", "content", "data", "output", "text")

# How much of a refusal is kept: enough for any error, too little to fill the memory.
MAX_REFUSAL_BYTES = 64 * 1024

Fields = dict[str, object]
_OBJECT = msgspec.json.Decoder(dict[str, Any])


def json_object(text: str) -> Fields | None:
    """The JSON object that the text is, or `None` if it is anything else."""
    try:
        return _OBJECT.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None


def is_error_event(fields: Fields) -> bool:
    """Whether the JSON object of an event reports an error instead of a chunk."""
    error = fields.get("error")
    return (
        (error is not None and error is not False and error != "" and error != {})
        or fields.get("object") == "error"
        or fields.get("type") == "error"
        or fields.get("error_code") is not None
    )


def is_error_answer(fields: Fields) -> bool:
    """Whether the JSON object of a 2xx answer reports an error instead of a result."""
    error = fields.get("error")
    return (
        (
            error is not None
            and error is not False
            and not any(map(fields.__contains__, _ANSWER_KEYS))
        )
        or fields.get("object") == "error"
        or fields.get("error_code") is not None
    )


def refusal(body: str, *, said: str, status: int, mask: Mask, reason: str = "") -> RefusedError:
    """The error for a body, or an event's data, by which the server said no.

    `said` begins the message; `reason` stands in for a body without a word.
    """
    message, type_, code, param = _read(json_object(body) or {})
    body = mask.text(body)  # before a cut could leave a part of the key
    if not message:
        message = body.strip()[:SHOWN_CHARACTERS] or reason
    kind = RefusedError
    advice = ""
    if "503" in (str(status), str(code)) and "sleeping" in message.lower():
        kind = AsleepError
        advice = "POST /wakeup wakes the engine"
    return kind(
        problem=": ".join(filter(None, [said, " ".join(message.split())])),
        advice=advice,
        message=message,
        type=type_ if isinstance(type_, str) else None,
        param=param if isinstance(param, str) else None,
        code=code if isinstance(code, (int, str)) and not isinstance(code, bool) else None,
        body=body[:MAX_REFUSAL_BYTES],
    )


def _read(fields: Fields) -> tuple[str, object, object, object]:
    """Message, type, code and param, from whichever shape this is."""
    error = fields.get("error")
    if isinstance(error, dict):
        fields = cast("Fields", error)
    elif isinstance(error, str) and error:
        return error, None, None, None
    elif error is True:
        return _text(fields.get("message")), None, fields.get("status"), None
    elif "error_code" in fields:
        return _text(fields.get("text")), None, fields["error_code"], None
    elif "detail" in fields:
        return _text(fields["detail"]), None, None, None
    return (
        _text(fields.get("message")),
        fields.get("type"),
        fields.get("code"),
        fields.get("param"),
    )


def _text(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
