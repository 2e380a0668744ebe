"""What the body of a 2xx answer says: the answer, an error in its place, or neither."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar, cast

from lmdeploy_api.operations import Operation

from ._errors import Call, LmdeployError, RefusedError, WrongBodyError, during, shown
from ._json import WHITE_SPACE, is_json, json_object, json_text
from ._refusal import is_error_answer, refusal, refusal_in_words

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# How LMDeploy's proxy begins to say that it did not do what it was asked:
# https://github.com/InternLM/lmdeploy/blob/v0.18.0/lmdeploy/serve/proxy/proxy.py
FAILED = "Failed"


def answer(call: Call, operation: Operation[T], body: bytes) -> T:
    """The answer as its type; an error under a 2xx status is raised as what it is."""
    call.bytes_received = len(body)
    text = body.decode("utf-8", "replace")
    match operation.form:
        case "nothing":
            return cast("T", _nothing(call, text))
        case "text":
            return cast("T", _words(call, text))
        case "json_in_text":  # a later server may write the object as it is
            return _object(call, operation, json_text(text) or text)
        case "json":
            return _object(call, operation, text)


def refused_under_2xx(call: Call, text: str) -> RefusedError:
    """The error for a proxy's way to say no: an error body under a status of success."""
    said = f"answered {call.status} with an error"
    return refusal(text, said=said, status=call.status or 200, mask=call.mask)


def _nothing(call: Call, text: str) -> None:
    _refuse_error(call, text)
    if not _is_blank(text) and not is_json(text):
        raise _wrong(call, "not JSON", text)


def _words(call: Call, text: str) -> str:
    words = json_text(text)
    # What a node said to the proxy is handed on in a text too.
    _refuse_error(call, text if words is None else words)
    if words is None:
        raise _wrong(call, "not a JSON text", text)
    if words.startswith(FAILED):
        said = f"answered {call.status} with a failure"
        raise during(call, refusal_in_words(words, said=said, mask=call.mask))
    return words


class _Model(Protocol[T_co]):
    """What each generated class of an answer offers."""

    def from_dict(self, fields: Mapping[str, object], /) -> T_co: ...


def _object(call: Call, operation: Operation[T], text: str) -> T:
    # Servers before 0.14.0 have nothing to say of their health.
    fields = {} if _is_blank(text) else json_object(text)
    if fields is None:
        raise _wrong(call, "not a JSON object", text)
    if is_error_answer(fields):
        raise during(call, refused_under_2xx(call, text))
    model = cast("_Model[T]", operation.response)
    try:
        return model.from_dict(fields)
    except (AttributeError, KeyError, TypeError, ValueError) as cause:  # as generated code fails
        raise _wrong(call, f"no {operation.model}", text, cause) from cause


def _is_blank(text: str) -> bool:
    return not text.strip(WHITE_SPACE)


def _refuse_error(call: Call, text: str) -> None:
    fields = json_object(text)
    if fields is not None and is_error_answer(fields):
        raise during(call, refused_under_2xx(call, text))


def _wrong(call: Call, what: str, text: str, cause: Exception | None = None) -> LmdeployError:
    problem = f"the answer is {what}: {shown(text, call.mask)}"
    return during(call, WrongBodyError(problem=problem), cause)
