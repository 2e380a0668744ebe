"""The judge, by clients that are a line of Python each; no peer is needed."""

from __future__ import annotations

import sys
from collections import Counter
from typing import Any

from tests.conformance.judge import judge, replays, verdict_on
from tests.conformance.table import markdown

CASE: dict[str, Any] = {
    "name": "one",
    "body": "data: {}\n\n",
    "dialect": "done",
    "chunks": [{}],
    "end": "truncated",
}


def client(answer: str) -> list[str]:
    """A client that gives the same answer to everything."""
    return [
        sys.executable,
        "-c",
        f"import sys\nfor line in sys.stdin: print({answer!r}, flush=True)",
    ]


def test_client_that_sees_what_is_there_passes() -> None:
    right = client('{"chunks": [{}], "end": {"kind": "truncated", "message": "cut"}}')
    assert list(judge(right, [CASE])) == [(CASE, "passed")]


def test_client_that_takes_a_cut_for_the_end_fails() -> None:
    assert list(judge(client('{"chunks": [{}], "end": "complete"}'), [CASE])) == [(CASE, "failed")]


def test_client_that_cannot_be_asked_is_not_counted() -> None:
    [(_, verdict)] = judge(client('{"unsupported": "no chunks"}'), [CASE])
    assert verdict == "unsupported"


def test_fields_of_an_error_are_compared_where_the_case_names_them() -> None:
    case = {**CASE, "end": {"kind": "refused", "code": 500}}
    seen = {"chunks": [{}], "end": {"kind": "refused", "code": 500, "message": "no"}}
    assert verdict_on(case, seen) == "passed"
    assert verdict_on(case, {**seen, "end": {"kind": "refused", "code": 400}}) == "failed"


def test_true_is_not_one() -> None:
    case = {**CASE, "chunks": [{"n": 1}]}
    assert verdict_on(case, {"chunks": [{"n": True}], "end": "truncated"}) == "failed"


def test_body_is_replayed_whole_and_byte_by_byte() -> None:
    whole, bytewise = replays(CASE)
    assert (len(whole["pieces"]), len(bytewise["pieces"])) == (1, len(CASE["body"]))


def test_table_counts_what_was_asked() -> None:
    counts = {"x": Counter({("done", "passed"): 1, ("done", "failed"): 2})}
    assert markdown(Counter({"done": 4}), counts).splitlines()[-1] == "| all | 4 | 1 of 3 |"
