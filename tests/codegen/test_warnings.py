"""No warning of a generator goes unread."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import warnings
from codegen.warnings import GeneratorError, fail_on_unread


@pytest.fixture(autouse=True)
def expected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A table with one warning that was read."""
    table = tmp_path / "codegen" / "expected_warnings.txt"
    table.parent.mkdir()
    table.write_text("# It is harmless.\nis still in beta\n\n", encoding="utf-8")
    monkeypatch.setattr(warnings, "EXPECTED", table)
    monkeypatch.setattr(warnings, "CODEGEN", table.parent)
    return table


def test_a_quiet_run_is_good() -> None:
    fail_on_unread("tool", 0, "")
    fail_on_unread("tool", 0, "[main] INFO  writing file a.rs\nwarned and errors are no warnings")


def test_a_warning_that_was_read_is_good() -> None:
    fail_on_unread("tool", 0, "[main] WARN  OpenAPI 3.1 is still in beta.")


@pytest.mark.parametrize(
    "line",
    [
        "[main] WARN  o.o.codegen - a renamed to b",
        "[main] ERROR o.o.codegen - no model a",
        "WARNING parsing a",
        "UserWarning: a is unknown",
    ],
)
def test_a_warning_that_nobody_read_is_shown_alone(line: str) -> None:
    log = f"[main] INFO  a\n{line}\n[main] WARN  it is still in beta."
    with pytest.raises(GeneratorError) as caught:
        fail_on_unread("tool for rust", 0, log)
    assert str(caught.value).startswith("tool for rust warns")
    assert "codegen/expected_warnings.txt" in str(caught.value)
    assert str(caught.value).splitlines()[1:] == [line]


def test_a_comment_of_the_table_expects_nothing() -> None:
    with pytest.raises(GeneratorError):
        fail_on_unread("tool", 0, "WARN # It is harmless.")


def test_a_blank_line_of_the_table_expects_nothing(expected: Path) -> None:
    expected.write_text("\n   \n", encoding="utf-8")
    with pytest.raises(GeneratorError):
        fail_on_unread("tool", 0, "WARN anything at all")


def test_a_run_that_failed_shows_its_whole_log() -> None:
    with pytest.raises(GeneratorError, match=r"tool failed:\nit is still in beta\nbroken"):
        fail_on_unread("tool", 1, "it is still in beta\nbroken")
