"""The shapes in which LMDeploy, its proxy and gateways say no, and the error each becomes.

Seven are known; `tests/cases/responses` of the repository shows each.
"""

from __future__ import annotations

import json
from typing import TypedDict, cast

from ._errors import SHOWN_CHARACTERS, AsleepError, RefusedError
from ._json import Fields, json_object
from ._mask import Mask

# What an answer of the server holds and an error never does. The Responses API has an `error`
# field in its answers too, so that field alone proves nothing.
_ANSWER_KEYS = ("choices", "content", "data", "output", "text")

# How much of a refusal is kept: enough for any error, too little to fill the memory.
MAX_REFUSAL_BYTES = 64 * 1024


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
    fields = _read(json_object(body) or {})
    message, code = fields["message"] or "", fields["code"]
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
        type=fields["type"],
        param=fields["param"],
        code=code,
        body=body[:MAX_REFUSAL_BYTES],
    )


def refusal_in_words(words: str, *, said: str, mask: Mask) -> RefusedError:
    """The error for a sentence by which the server said no."""
    body = mask.text(words)[:MAX_REFUSAL_BYTES]
    problem = f"{said}: {' '.join(words.split())}"
    return RefusedError(problem=problem, message=words, body=body)


class _Refused(TypedDict):
    """What is said in any of the shapes; a member of another type than these says nothing."""

    message: str | None
    type: str | None
    param: str | None
    code: int | str | None


def _read(fields: Fields) -> _Refused:
    """What is said in whichever shape this is; the first that fits decides."""
    error = fields.get("error")
    if isinstance(error, dict):
        return _members(cast("Fields", error))
    if isinstance(error, str) and error:
        return _Refused(message=error, type=None, param=None, code=None)
    if error is True:
        return _members(fields, code="status")
    if fields.get("error_code") is not None:
        return _members(fields, message="text", code="error_code")
    detail = fields.get("detail")
    if detail is not None:
        text = detail if isinstance(detail, str) else _compact(detail)
        return _Refused(message=text, type=None, param=None, code=None)
    return _members(fields)


def _members(fields: Fields, *, message: str = "message", code: str = "code") -> _Refused:
    number = fields.get(code)
    is_code = isinstance(number, (int, str)) and not isinstance(number, bool)
    return _Refused(
        message=_text(fields.get(message)),
        type=_text(fields.get("type")),
        param=_text(fields.get("param")),
        code=cast("int | str", number) if is_code else None,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
