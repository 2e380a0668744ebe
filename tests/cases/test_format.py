"""Holds the cases themselves to their format (README.md) and the decoder's to the standard."""

from __future__ import annotations

import base64
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from operations import OPERATIONS
from reference import Event, read_events, read_lines

HERE = Path(__file__).parent
DEFAULT_MAX_EVENT_BYTES = 16 * 1024 * 1024

BODIES = {"body", "body_base64", "body_parts"}
STREAM_KEYS = {"name", "why", "framing", "max_event_bytes", "cuts", "end"} | BODIES
FOLDED_KEYS = {"operation", "folded"}
EVENT_KEYS = {"type", "data", "last_event_id", "retry"}
RESPONSE_KEYS = {"name", "why", "operation", "status", "reason", "headers", "expect"}
RESPONSE_OPTIONS = {"body", "body_base64", "close", "arguments", "api_key"}
REQUEST_KEYS = {"name", "why", "operation", "expect"}
REQUEST_OPTIONS = {"api_key", "base_path", "arguments", "parameters"}
EXPECTED_OPTIONS = {"query", "headers", "absent_headers"}
DIALECTS = {
    "done": "events",
    "message_stop": "events",
    "response_end": "events",
    "finish_reason": "lines",
}
STREAM_ERRORS = {"refused", "asleep", "malformed_event", "event_too_large"}
RESPONSE_ERRORS = STREAM_ERRORS | {"wrong_body", "truncated"}
ERROR_FIELDS = {"kind", "type", "message", "code", "param"}

Case = dict[str, Any]


def paths(*kinds: str) -> list[Path]:
    return [path for kind in kinds for path in sorted((HERE / kind).glob("*.json"))]


def load(path: Path) -> Case:
    case: Case = json.loads(path.read_text(encoding="utf-8"))
    return case


def is_plain(case: Case) -> bool:
    return "dialect" not in case


def body_of(case: Case) -> bytes:
    """The bytes of a case, from whichever of the three forms it uses."""
    if "body" in case:
        return str(case["body"]).encode()
    if "body_base64" in case:
        return base64.b64decode(case["body_base64"], validate=True)
    return b"".join(
        (part["text"].encode() if "text" in part else base64.b64decode(part["base64"]))
        * part.get("times", 1)
        for part in case["body_parts"]
    )


def base64_texts(case: Case) -> Iterator[str]:
    if "body_base64" in case:
        yield case["body_base64"]
    for part in case.get("body_parts", []):
        if "base64" in part:
            yield part["base64"]


def each(*kinds: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "path", [pytest.param(path, id=f"{path.parent.name}/{path.stem}") for path in paths(*kinds)]
    )


@pytest.mark.parametrize("kind", ["streams", "responses", "requests"])
def test_folder_holds_case_files_only(kind: str) -> None:
    files = list((HERE / kind).iterdir())
    assert files
    assert [path.name for path in files if not re.fullmatch(r"[a-z0-9_]+\.json", path.name)] == []


@each("streams", "responses", "requests")
def test_file_is_named_explained_and_readable(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    case = load(path)
    assert case["name"] == path.stem
    assert list(case)[:2] == ["name", "why"]
    assert text.endswith("}\n")
    assert text.replace("\n", "").isprintable(), "a character one cannot see is not escaped"


@each("streams", "responses", "requests")
def test_why_is_one_sentence_with_a_link_where_others_are_quoted(path: Path) -> None:
    why = load(path)["why"]
    assert re.fullmatch(r"[^a-z\s].*\S\.", why)
    assert not re.search(r"\. [A-Z]", why), "more than one sentence"
    quotes = re.search(r"LMDeploy|OpenAI|Anthropic|FastAPI|[Ss]tandard's|Olla", why)
    assert not quotes or "https://" in why


@each("streams", "responses")
def test_base64_is_only_for_bytes_that_are_no_text(path: Path) -> None:
    for encoded in base64_texts(load(path)):
        with pytest.raises(UnicodeDecodeError):
            base64.b64decode(encoded, validate=True).decode()


@each("streams")
def test_stream_case_has_the_format(path: Path) -> None:
    case = load(path)
    expected = {"events"} if is_plain(case) else {"dialect", "chunks"}
    assert set(case) - FOLDED_KEYS <= STREAM_KEYS | expected
    assert expected | {"end"} <= set(case)
    assert len(BODIES & set(case)) == 1
    assert case.get("framing", "lines") == "lines"
    assert case.get("max_event_bytes", 1) > 0
    assert case.get("cuts", "few") == "few"
    for part in case.get("body_parts", []):
        assert set(part) in ({"text"}, {"text", "times"}, {"base64"}, {"base64", "times"})
    if is_plain(case):
        assert case["end"] in ("complete", "event_too_large")
        assert all(set(event) == EVENT_KEYS for event in case["events"])
    else:
        assert DIALECTS[case["dialect"]] == case.get("framing", "events")
        assert all(isinstance(chunk, dict) for chunk in case["chunks"])
        if isinstance(case["end"], dict):
            assert case["end"]["kind"] in STREAM_ERRORS
            assert set(case["end"]) <= ERROR_FIELDS
        else:
            assert case["end"] in ("complete", "truncated")


@each("streams")
def test_folded_answer_is_that_of_a_streaming_operation(path: Path) -> None:
    case = load(path)
    assert FOLDED_KEYS & set(case) in (set(), FOLDED_KEYS)
    if "folded" in case:
        assert not is_plain(case)
        assert OPERATIONS[case["operation"]].streams
        assert case["folded"] == without_nulls(case["folded"])


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value


@each("streams")
def test_large_body_is_not_cut_everywhere(path: Path) -> None:
    case = load(path)
    assert len(body_of(case)) <= 20_000 or case.get("cuts") == "few"


@each("responses")
def test_response_case_has_the_format(path: Path) -> None:
    case = load(path)
    assert RESPONSE_KEYS <= set(case) <= RESPONSE_KEYS | RESPONSE_OPTIONS
    assert len(BODIES & set(case)) == 1
    assert case.get("close", "cut") in ("clean", "cut")
    assert all(name == name.lower() for name in case["headers"])
    assert "content-length" not in case["headers"], "the server writes it"
    expect = case["expect"]
    seen = {"texts", "chunk_values"} & set(expect)
    if "kind" in expect:
        assert expect["kind"] in RESPONSE_ERRORS
        assert expect["status"] == case["status"]
        assert set(expect) - {"status"} <= (ERROR_FIELDS - {"param"}) | seen
    elif OPERATIONS[case["operation"]].streams:
        assert set(expect) == seen | {"chunks", "end"}
        assert expect["end"] == "complete"
    else:
        assert set(expect) == {"value"}


@each("responses")
def test_expected_values_are_those_of_the_operation(path: Path) -> None:
    case = load(path)
    operation, expect = OPERATIONS[case["operation"]], case["expect"]
    values = [*expect.get("chunk_values", []), *([expect["value"]] if "value" in expect else [])]
    assert ("texts" in expect) == (case["operation"] == "chat_completions_stream")
    assert operation.streams or "chunk_values" not in expect
    assert not operation.streams or {"texts", "chunk_values"} & set(expect)
    for pointer in (pointer for value in values for pointer in value):
        assert re.fullmatch(r"(/([^~/]|~[01])*)*", pointer)
    assert "" not in expect.get("texts", [])
    if "chunk_values" in expect:
        assert len(expect["chunk_values"]) == expect.get("chunks", len(expect["chunk_values"]))
    if "value" in expect and operation.answer is None:
        assert expect["value"] == {"": None}
    if "value" in expect and operation.answers_text:
        assert [*expect["value"]] == [""]
        assert isinstance(expect["value"][""], str)


@each("requests")
def test_request_case_has_the_format(path: Path) -> None:
    case = load(path)
    operation, expect = OPERATIONS[case["operation"]], case["expect"]
    assert REQUEST_KEYS <= set(case) <= REQUEST_KEYS | REQUEST_OPTIONS
    assert {"method", "path", "body"} <= set(expect)
    assert set(expect) <= {"method", "path", "body"} | EXPECTED_OPTIONS
    names = [*expect.get("headers", {}), *expect.get("absent_headers", [])]
    assert all(name == name.lower() for name in names)
    assert expect["method"] == operation.method
    assert expect["path"] == case.get("base_path", "").rstrip("/") + operation.path
    assert (expect["body"] is None) == (expect["method"] == "GET")


@each("requests")
def test_request_body_is_what_was_asked_for(path: Path) -> None:
    case = load(path)
    body = case["expect"]["body"]
    if OPERATIONS[case["operation"]].streams:
        assert body.pop("stream") is True
    assert (body or {}) == arguments_of(case)


@each("requests")
def test_query_is_what_was_asked_for(path: Path) -> None:
    case = load(path)
    parameters, query = case.get("parameters", {}), case["expect"].get("query", {})
    assert set(parameters) <= OPERATIONS[case["operation"]].parameters
    texts = {
        name: [str(item) for item in (value if isinstance(value, list) else [value])]
        for name, value in parameters.items()
    }
    assert query == {name: items for name, items in texts.items() if items}
    assert ("query" in case["expect"]) == bool(query)


@each("responses", "requests")
def test_arguments_fit_the_document(path: Path) -> None:
    case = load(path)
    operation, arguments = OPERATIONS[case["operation"]], arguments_of(case)
    if operation.request is None:
        assert arguments == {}
    else:
        operation.check(arguments)
    assert "stream" not in arguments, "the client sets it"
    assert None not in arguments.values(), "a typed request does not know null from unset"


def arguments_of(case: Case) -> Any:
    """A case's arguments, or the smallest ones of its operation."""
    smallest = load(HERE / "arguments.json")
    return case.get("arguments", smallest.get(case["operation"].removesuffix("_stream"), {}))


def test_smallest_arguments_are_those_of_operations() -> None:
    assert set(load(HERE / "arguments.json")) <= set(OPERATIONS)


@pytest.mark.parametrize("kind", ["responses", "requests"])
def test_every_operation_has_a_case(kind: str) -> None:
    assert {load(path)["operation"] for path in paths(kind)} == set(OPERATIONS)


@pytest.mark.parametrize("name", [n for n, o in OPERATIONS.items() if o.constant_headers])
def test_constant_headers_are_expected(name: str) -> None:
    cases = [case for case in map(load, paths("requests")) if case["operation"] == name]
    expected = {header for case in cases for header in case["expect"].get("headers", {})}
    assert OPERATIONS[name].constant_headers <= expected


def test_no_two_cases_have_the_same_input() -> None:
    inputs = Counter(
        json.dumps(
            [path.parent.name] + [v for k, v in load(path).items() if k not in ("name", "why")]
        )
        for path in paths("streams", "responses", "requests")
    )
    assert [text for text, count in inputs.items() if count > 1] == []


@pytest.mark.parametrize(
    "path",
    [pytest.param(path, id=path.stem) for path in paths("streams") if is_plain(load(path))],
)
def test_plain_stream_is_read_as_the_standard_says(path: Path) -> None:
    case = load(path)
    read = read_lines if case.get("framing") == "lines" else read_events
    limit = case.get("max_event_bytes", DEFAULT_MAX_EVENT_BYTES)
    expected: list[Event] = case["events"]
    assert read(body_of(case), limit) == (expected, case["end"])


def test_readme_shows_cases_as_they_are() -> None:
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    examples = re.findall(r"```json\n(.*?)```", readme, re.DOTALL)
    files = {path.read_text(encoding="utf-8") for path in paths("streams", "responses", "requests")}
    assert examples
    assert [example for example in examples if example not in files] == []
