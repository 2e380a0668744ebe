"""The table of results: a row for each kind of case, a column for each client."""

from __future__ import annotations

from collections import Counter


def markdown(cases: Counter[str], counts: dict[str, Counter[tuple[str, str]]]) -> str:
    """Returns passed out of asked, and a dash where a client has nothing to be asked."""
    kinds = sorted(cases)
    lines = [_row("cases", "number", *counts), _row("---", *["---:"] * (len(counts) + 1))]
    for kind in kinds:
        cells = (_cell([kind], count) for count in counts.values())
        lines.append(_row(kind, str(cases[kind]), *cells))
    totals = (_cell(kinds, count) for count in counts.values())
    lines.append(_row("all", str(cases.total()), *totals))
    return "\n".join(lines)


def _cell(kinds: list[str], count: Counter[tuple[str, str]]) -> str:
    passed = sum(count[kind, "passed"] for kind in kinds)
    asked = passed + sum(count[kind, "failed"] for kind in kinds)
    return f"{passed} of {asked}" if asked else "-"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
