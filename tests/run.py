"""Run every check and test of the project, and end with the closing lines of each test runner.

A step that fails does not stop those after it. A runner that executed no test has failed.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from codegen.tools import java_formatter  # noqa: E402

PYTHON = sys.executable
SERVER_PYTHON = ROOT / ".venv-server/bin/python"
PROGRAMS = "tests/generated/programs"
PYTHON_SOURCES = ["codegen", "tests", "clients/python"]
MAVEN = ["mvn", "--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"]
BOTH_CRATES = ["--package", "lmdeploy-client", "--package", "lmdeploy-api"]
STATICCHECK = "honnef.co/go/tools/cmd/staticcheck@v0.8.2"


@dataclass(frozen=True)
class Step:
    """One command. `closing` finds a test runner's closing lines; its group counts the tests."""

    name: str
    command: list[str]
    folder: str = "."
    closing: str | None = None
    environment: dict[str, str] = field(default_factory=dict)
    hint: str = ""
    quick: list[str] | None = None  # the command of a quick run, where it differs


def tests() -> list[Step]:
    return [
        Step(
            "pytest",
            [PYTHON, "-m", "pytest", "-q"],
            closing=r"^(?:\d+ failed, )?(\d+) passed.*$",
            quick=[PYTHON, "-m", "pytest", "-q", "-m", "not slow"],
        ),
        Step(
            "cargo test",
            ["cargo", "test", "--locked"],
            "clients/rust",
            closing=r"^test result: \w+\. (\d+) passed.*$",
        ),
        Step(
            "Surefire",
            [*MAVEN, "package"],
            "clients/java",
            closing=r"^\[\w+\] (?=Tests run: \d+, F[^T]*$)Tests run: (\d+).*$",
        ),
        Step(
            "go test",
            ["go", "test", "-race", "-count=1", "-v", "./..."],
            "clients/go",
            closing=r"^(?: *--- PASS: (\S+) .*|ok .*)$",
            quick=["go", "test", "-count=1", "-v", "./..."],
        ),
        Step("demo", ["make", "--no-print-directory", "build", "demo"]),
    ]


def lints() -> list[Step]:
    java = sorted(
        str(file.relative_to(ROOT))
        for folder in ("clients/java/src", "clients/java/examples", PROGRAMS)
        for file in (ROOT / folder).rglob("*.java")
    )
    format_java = ["java", "-jar", str(java_formatter())]
    return [
        Step("generated is current", [PYTHON, "-m", "codegen", "check"], hint="make generate"),
        Step(
            "ruff format",
            [PYTHON, "-m", "ruff", "format", "--check", *PYTHON_SOURCES],
            hint=f".venv/bin/ruff format {' '.join(PYTHON_SOURCES)}",
        ),
        Step("ruff check", [PYTHON, "-m", "ruff", "check", *PYTHON_SOURCES]),
        Step("mypy", [PYTHON, "-m", "mypy"]),
        Step(
            "mypy, server",
            [PYTHON, "-m", "mypy", "--python-executable", str(SERVER_PYTHON), "src"],
            "tests/server",
        ),
        Step("pyright", [PYTHON, "-m", "pyright"]),
        Step(
            "cargo fmt",
            ["cargo", "fmt", "--check", "--", f"../../{PROGRAMS}/call.rs"],
            "clients/rust",
            hint="cargo fmt",
        ),
        Step(
            "clippy",
            ["cargo", "clippy", "--locked", "--all-targets", *BOTH_CRATES, "--", "-D", "warnings"],
            "clients/rust",
        ),
        Step(
            "cargo doc",
            ["cargo", "doc", "--locked", "--no-deps", *BOTH_CRATES],
            "clients/rust",
            environment={"RUSTDOCFLAGS": "-D warnings"},
        ),
        Step(
            "google-java-format",
            [*format_java, "--dry-run", "--set-exit-if-changed", *java],
            hint=f"{' '.join(format_java)} --replace $(find clients/java -name '*.java')",
        ),
        Step(
            "gofmt",
            ["sh", "-c", f'test -z "$(gofmt -l clients/go {PROGRAMS} | tee /dev/stderr)"'],
            hint=f"gofmt -w clients/go {PROGRAMS}",
        ),
        Step("go vet", ["go", "vet", "./..."], "clients/go"),
        Step("go vet, generated", ["go", "vet", "./..."], "generated/go"),
        Step("staticcheck", ["go", "run", STATICCHECK, "./..."], "clients/go"),
    ]


@dataclass(frozen=True)
class Outcome:
    """What became of a step: why it failed, if it did, and its runner's closing lines."""

    step: Step
    problem: str | None
    closing: list[str]


def run(step: Step, *, quick: bool) -> Outcome:
    """Run a step, its output passing through, and judge it."""
    command = step.quick if quick and step.quick else step.command
    print(f"\n── {step.name}: {' '.join(command)[:200]}", flush=True)
    started = time.monotonic()
    lines: list[str] = []
    with subprocess.Popen(
        command,
        cwd=ROOT / step.folder,
        env=os.environ | step.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            sys.stdout.write(line)
            lines.append(re.sub(r"\x1b\[[0-9;]*m", "", line.rstrip("\n")))
    print(f"── {step.name}: {time.monotonic() - started:.1f} s", flush=True)
    closing, count = closing_lines(step, lines)
    if process.returncode != 0:
        return Outcome(step, f"exit status {process.returncode}", closing)
    if step.closing is not None and count == 0:
        return Outcome(step, "executed no test", closing)
    return Outcome(step, None, closing)


def closing_lines(step: Step, lines: list[str]) -> tuple[list[str], int]:
    """The closing lines of a test runner, and the number of tests that they count."""
    if step.closing is None:
        return [], 0
    found = [match for line in lines if (match := re.match(step.closing, line))]
    if step.name == "go test":  # it counts nothing itself: one line a passed test, one a package
        packages = [match[0] for match in found if match[1] is None]
        return packages, sum(match[1] is not None for match in found)
    return [match[0] for match in found], sum(int(match[1]) for match in found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tests only, without the slow ones")
    parser.add_argument("--only", choices=["lint", "test"], help="one kind of steps")
    arguments = parser.parse_args()
    kinds: dict[str, Callable[[], list[Step]]] = {"lint": lints, "test": tests}
    if arguments.only or arguments.quick:
        kinds = {kind: kinds[kind] for kind in [arguments.only or "test"]}
    outcomes = [run(step, quick=arguments.quick) for steps in kinds.values() for step in steps()]
    failed = [outcome for outcome in outcomes if outcome.problem]
    print(f"\n{len(outcomes) - len(failed)} of {len(outcomes)} steps passed")
    for outcome in failed:
        hint = f"; try: {outcome.step.hint}" if outcome.step.hint else ""
        print(f"FAILED {outcome.step.name}: {outcome.problem}{hint}")
    for outcome in outcomes:
        for line in outcome.closing:
            print(line)
    sys.exit(1 if failed else 0)


main()
