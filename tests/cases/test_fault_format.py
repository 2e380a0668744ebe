"""Holds the fault cases to their format (README.md)."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from operations import OPERATIONS

from tests.faults.script import CERTIFICATES
from tests.faults.steps import ENDINGS, FIXED, PLAIN_WORDS, SENDERS

FOLDER = Path(__file__).parent / "faults"
PATHS = sorted(FOLDER.glob("*.json"))

REQUIRED = {"name", "why", "operation", "connections", "expect"}
OPTIONAL = {"listen", "https", "timeouts", "retries", "max_event_bytes", "calls", "cancel"}
TIMEOUTS = {"connect", "first_event", "no_bytes", "no_event", "total"}
RETRIES = {"max", "base", "cap"}
BOUNDS = {"not_before_ms", "within_ms"}
COUNTED = {"attempts", "connections"}
AFTER_CANCEL = {"closed_within_ms", "sent_after_cancel_at_most"}
ERROR_FIELDS = {"which", "status", "message", "code", "partial"}
KINDS = {
    "connection",
    "timeout",
    "refused",
    "asleep",
    "wrong_body",
    "event_too_large",
    "truncated",
    "cancelled",
}

Case = dict[str, Any]

each = pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in PATHS])


def load(path: Path) -> Case:
    case: Case = json.loads(path.read_text(encoding="utf-8"))
    return case


def steps_of(case: Case) -> list[Any]:
    return [step for connection in case["connections"] for step in connection]


def test_folder_holds_case_files_only() -> None:
    names = [path.name for path in FOLDER.iterdir()]
    assert [name for name in names if not re.fullmatch(r"[a-z0-9_]+\.json", name)] == []


def test_there_are_sixty_or_more() -> None:
    assert len(PATHS) >= 60


@each
def test_file_is_named_explained_and_readable(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    case = load(path)
    assert case["name"] == path.stem
    assert list(case)[:2] == ["name", "why"]
    assert re.fullmatch(r"[A-Z].*\S\.", case["why"])
    assert text.endswith("}\n")
    assert text.replace("\n", "").isprintable()


@each
def test_case_has_the_keys(path: Path) -> None:
    case = load(path)
    assert REQUIRED <= set(case) <= REQUIRED | OPTIONAL
    assert case["operation"] in OPERATIONS
    assert set(case.get("timeouts", {})) <= TIMEOUTS
    assert set(case.get("retries", RETRIES)) == RETRIES
    assert case.get("listen", "full") in ("full", "never") or set(case["listen"]) == {"after_ms"}
    assert case.get("https", True) is True
    assert set(case.get("cancel", {"after_ms"})) in ({"after_ms"}, {"after_texts"})


@each
def test_steps_are_words_of_the_server(path: Path) -> None:
    for step in steps_of(load(path)):
        if isinstance(step, str):
            assert step in PLAIN_WORDS
        elif "tls" in step:
            assert (CERTIFICATES / f"{step['tls']}.pem").is_file()
        elif "wait_ms" not in step:
            assert len(SENDERS.keys() & step.keys()) == 1
            assert len(step.keys() - SENDERS.keys() - {"times", "every_ms"}) == 0
    assert FIXED.keys() <= set(PLAIN_WORDS)


@each
def test_connection_says_how_it_ends(path: Path) -> None:
    for connection in load(path)["connections"]:
        assert connection[-1] in ENDINGS
        assert [step for step in connection[:-1] if step in ENDINGS] == []


@each
def test_tls_comes_first_and_only_under_https(path: Path) -> None:
    case = load(path)
    for connection in case["connections"]:
        later = [step for step in connection[1:] if isinstance(step, dict) and "tls" in step]
        assert later == []
        assert "tls" not in connection[0] or case["https"]


@each
def test_expectation_has_the_format(path: Path) -> None:
    case = load(path)
    expect = case["expect"]
    allowed = {"texts"} | BOUNDS | COUNTED
    if "kind" in expect:
        assert expect["kind"] in KINDS
        assert ("which" in expect) == (expect["kind"] == "timeout")
        assert expect.get("which", "total") in TIMEOUTS
        assert (expect["kind"] == "cancelled") == ("cancel" in case)
        allowed |= {"kind"} | ERROR_FIELDS | AFTER_CANCEL
    else:
        assert expect["end"] == "complete"
        allowed |= {"end"}
    assert {"texts"} <= set(expect) <= allowed
    assert "" not in expect["texts"]


@each
def test_timeout_that_fires_is_set_and_not_expected_early(path: Path) -> None:
    case = load(path)
    if case["expect"].get("kind") == "timeout":
        setting = case["timeouts"][case["expect"]["which"]]
        assert 0.9 * setting <= case["expect"]["not_before_ms"] <= setting


@each
def test_case_is_over_in_seconds(path: Path) -> None:
    expect = load(path)["expect"]
    assert expect.get("not_before_ms", 0) <= 2000
    assert 2000 <= expect.get("within_ms", 5000) <= 5000


def test_no_two_cases_are_the_same() -> None:
    inputs = Counter(
        json.dumps([value for name, value in load(path).items() if name not in ("name", "why")])
        for path in PATHS
    )
    assert [text for text, count in inputs.items() if count > 1] == []


def test_readme_shows_a_case_as_it_is() -> None:
    section = (FOLDER.parent / "README.md").read_text(encoding="utf-8").partition("## `faults/`")[2]
    examples = re.findall(r"~~~json\n(.*?)~~~", section, re.DOTALL)
    assert examples
    assert set(examples) <= {path.read_text(encoding="utf-8") for path in PATHS}
