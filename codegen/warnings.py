"""No warning of a generator goes unread."""

from __future__ import annotations

import re

from codegen.paths import CODEGEN

EXPECTED = CODEGEN / "expected_warnings.txt"


class GeneratorError(Exception):
    """A generator failed, or said something that nobody has read yet."""


def fail_on_unread(run: str, returncode: int, log: str) -> None:
    """Raise when the run failed, or warned of what expected_warnings.txt does not explain."""
    if returncode != 0:
        raise GeneratorError(f"{run} failed:\n{log}")
    warnings = [line for line in log.splitlines() if re.search(r"\bWARN|\bERROR|Warning", line)]
    expected = _expected()
    unread = [line for line in warnings if not any(part in line for part in expected)]
    if unread:
        raise GeneratorError(
            f"{run} warns; mend the cause, or say in {EXPECTED.relative_to(CODEGEN.parent)} "
            "why it is harmless:\n" + "\n".join(unread)
        )


def _expected() -> list[str]:
    lines = EXPECTED.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
