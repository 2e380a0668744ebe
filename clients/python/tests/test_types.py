"""Holds the type checkers to the client: a user's program passes, each mistake in one is found."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import lmdeploy_api
import pytest

import lmdeploy_client

PROGRAMS = Path(__file__).parent / "typing"
PACKAGES = {Path(package.__path__[0]).parent for package in (lmdeploy_api, lmdeploy_client)}


def mypy(program: str) -> set[int]:
    """The lines that mypy reports; errors inside the packages are not the user's."""
    report = run("mypy", "--config-file=", "--strict", "--follow-imports=silent", program)
    return {int(line) for line in re.findall(r":(\d+): error:", report)}


def pyright(program: str) -> set[int]:
    """The lines that pyright reports."""
    report = run("pyright", "--pythonpath", sys.executable, "--outputjson", program)
    problems = json.loads(report)["generalDiagnostics"]
    return {problem["range"]["start"]["line"] + 1 for problem in problems}


def run(checker: str, *arguments: str) -> str:
    # Installed packages are found anyway, and mypy refuses to be shown them again.
    places = os.pathsep.join(str(path) for path in PACKAGES if path.name != "site-packages")
    command = [sys.executable, "-m", checker, *arguments]
    result = subprocess.run(  # noqa: S603
        command,
        cwd=PROGRAMS,
        env={**os.environ, "MYPYPATH": places, "PYTHONPATH": places},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode in (0, 1), result.stdout + result.stderr
    return result.stdout


@pytest.mark.parametrize("checker", [mypy, pyright])
@pytest.mark.parametrize("program", ["user_program.py", "user_mistakes.py"])
def test_exactly_the_marked_lines_are_mistakes(
    program: str, checker: Callable[[str], set[int]]
) -> None:
    lines = (PROGRAMS / program).read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, start=1) if "# mistake: " in line}
    assert checker(program) == marked
