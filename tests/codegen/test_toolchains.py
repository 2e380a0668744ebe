"""A toolchain that is missing, old or broken is named with where to get it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.toolchains import problem_with

NEED = ("javac", (17,), ["-version"], "a JDK: https://adoptium.net")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on the PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def install(folder: Path, script: str) -> None:
    (folder / "javac").write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / "javac").chmod(0o755)


@pytest.mark.usefixtures("folder")
def test_a_missing_command_is_named() -> None:
    assert problem_with(*NEED) == (
        "javac is not on the PATH; 17 or newer comes with a JDK: https://adoptium.net"
    )


@pytest.mark.parametrize("told", ["javac 17.0.2", "javac 21", "openjdk 17 2021-09-14", "go1.99.1"])
def test_a_new_enough_version_is_no_problem(told: str, folder: Path) -> None:
    install(folder, f"echo {told}")
    oldest = (1, 23) if told.startswith("go") else (17,)
    assert problem_with("javac", oldest, *NEED[2:]) is None


def test_a_version_told_to_stderr_is_read(folder: Path) -> None:
    install(folder, "echo javac 17.0.2 >&2")
    assert problem_with(*NEED) is None


@pytest.mark.parametrize("told", ["javac 11.0.2", "javac 1.8.0_402", "javac 9"])
def test_an_old_version_is_named_with_the_one_needed(told: str, folder: Path) -> None:
    install(folder, f"echo {told}")
    problem = problem_with(*NEED)
    assert problem is not None
    assert "17 or newer is needed" in problem
    assert "adoptium" in problem


@pytest.mark.parametrize("script", ["echo javac 17.0.2; exit 1", "echo no number"])
def test_a_command_that_does_not_run_is_shown(script: str, folder: Path) -> None:
    install(folder, script)
    problem = problem_with(*NEED)
    assert problem is not None
    assert "javac does not run" in problem
