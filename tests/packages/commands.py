"""Runs what builds packages and what uses them; a failure shows the end of the output."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

# Seconds. The longest, a first build of the Rust client's dependencies, takes two minutes alone.
LIMIT = 900

# Characters of a failed command's output.
SHOWN = 4000

# What would lead a build, or a program, back to the checkout or to the tests' environment.
TEST_VARIABLES = (
    *("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "CLASSPATH"),
    *("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"),  # set where a git hook runs the tests
)

# The tools keep their settings: mirrors, proxies, certificates.
TOOL_ENVIRONMENT = {k: v for k, v in os.environ.items() if k not in TEST_VARIABLES}


def run(
    command: Sequence[str | Path],
    folder: Path,
    environment: Mapping[str, str] = TOOL_ENVIRONMENT,
) -> str:
    """Run a command in a folder and return all that it printed."""
    shown = f"{shlex.join(map(str, command))}, in {folder},"
    try:
        process = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=LIMIT,
        )
    except subprocess.TimeoutExpired as error:
        _fail(f"{shown} did not end within {LIMIT} s", error.output or b"")
    if process.returncode != 0:
        _fail(f"{shown} ended with status {process.returncode}", process.stdout)
    return process.stdout.decode("utf-8", errors="replace")


def _fail(what: str, output: bytes) -> NoReturn:
    end = output.decode("utf-8", errors="replace")[-SHOWN:]
    pytest.fail(f"{what}; the end of its output:\n{end or '(nothing)'}", pytrace=False)
