"""The language in which a request says what the engine shall answer.

The last `<<...>>` of a prompt decides: plain text is said literally, a JSON object is a script.
Pure text in, `Script` out; knows neither LMDeploy nor tokens.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

OPEN, CLOSE = "<<", ">>"

# What LMDeploy's "default" reasoning parser and "qwen3" tool parser look for.
THINK_OPEN, THINK_CLOSE = "<think>", "</think>"
TOOL_CALL_OPEN, TOOL_CALL_CLOSE = "<tool_call>", "</tool_call>"

DEFAULT_TEXT = (
    "Hello! I am a test server without a model. I say what you write between double angle "
    "brackets. What would you like to hear?"
)


class ScriptError(ValueError):
    """A script that cannot be followed; the message names the key."""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One function call that the engine asks for."""

    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Script:
    """What the engine says, how fast, and whether it breaks down on the way."""

    text: str = ""
    reasoning: str | None = None
    tool_calls: tuple[ToolCall, ...] = ()
    tokens_per_second: float | None = None
    """`None` is as fast as it goes."""
    error_after: int | None = None
    """Number of tokens after which the engine fails, at the latest at the reply's end."""

    def markup(self, *, thought: bool = False) -> str:
        """Return the reply as a model would write it, tags included.

        With `thought` it begins with a thought, if need be an empty one.
        """
        said = self.text + "\n".join(map(_tool_call_markup, self.tool_calls))
        if self.reasoning is not None:
            return f"{THINK_OPEN}{self.reasoning}{THINK_CLOSE}{said}"
        if thought and not said.startswith(THINK_OPEN):
            return f"{THINK_OPEN}{THINK_CLOSE}{said}"
        return said


def script_of(prompt: str) -> Script:
    """Return the script in `prompt`, or the one of the friendly default answer.

    Raises `ScriptError` if there is one that cannot be followed.
    """
    source = _last_script(prompt)
    return Script(text=DEFAULT_TEXT) if source is None else parse(source)


def parse(source: str) -> Script:
    """Return the script written as `source`, without the angle brackets."""
    if not source.lstrip().startswith("{"):
        return Script(text=source)
    try:
        fields = json.loads(source)
    except ValueError as error:
        raise ScriptError(f"not a JSON object: {error}") from error
    for key in fields:
        if key not in _READERS:
            raise ScriptError(f"unknown key {_json(key)}; the keys are {', '.join(_READERS)}")
    return Script(**{key: _READERS[key](key, value) for key, value in fields.items()})


def _tool_call_markup(call: ToolCall) -> str:
    payload = {"name": call.name, "arguments": call.arguments}
    return f"{TOOL_CALL_OPEN}\n{_json(payload)}\n{TOOL_CALL_CLOSE}"


def _last_script(prompt: str) -> str | None:
    start = prompt.rfind(OPEN, 0, max(prompt.rfind(CLOSE), 0))
    if start < 0:
        return None
    end = prompt.index(CLOSE, start + len(OPEN))
    # A run of brackets belongs to the text: "<<<b>bold</b>>>" says "<b>bold</b>".
    while start > 0 and prompt[start - 1] == OPEN[0]:
        start -= 1
    while prompt.startswith(CLOSE[0], end + len(CLOSE)):
        end += 1
    return prompt[start + len(OPEN) : end]


def _string(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise _wrong(key, "a string", value)
    return value


def _tool_calls(key: str, value: object) -> tuple[ToolCall, ...]:
    if not isinstance(value, list):
        raise _wrong(key, "a list", value)
    return tuple(_tool_call(f"{key}[{i}]", item) for i, item in enumerate(value))


def _tool_call(key: str, value: object) -> ToolCall:
    if not isinstance(value, dict) or value.keys() != {"name", "arguments"}:
        raise _wrong(key, "an object with name and arguments", value)
    if not isinstance(value["arguments"], dict):
        raise _wrong(f"{key}.arguments", "an object", value["arguments"])
    return ToolCall(_string(f"{key}.name", value["name"]), value["arguments"])


def _rate(key: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise _wrong(key, "a number above 0", value)
    return float(value)


def _count(key: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _wrong(key, "a whole number, 0 or more", value)
    return value


_READERS: Mapping[str, Callable[[str, object], Any]] = {
    "text": _string,
    "reasoning": _string,
    "tool_calls": _tool_calls,
    "tokens_per_second": _rate,
    "error_after": _count,
}


def _wrong(key: str, wanted: str, value: object) -> ScriptError:
    return ScriptError(f"{key} must be {wanted}, not {_json(value)}")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
