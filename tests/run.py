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
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from codegen.tools import java_formatter  # noqa: E402

PYTHON = sys.executable
SERVER_PYTHON = ROOT / ".venv-server/bin/python"
PROGRAMS = "tests/generated/programs"
GO_SOURCES = f"clients/go generated/go {PROGRAMS}"
PYTHON_SOURCES = ["codegen", "tests", "clients/python"]
MAVEN = ["mvn", "--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"]
BOTH_CRATES = ["--package", "lmdeploy-client", "--package", "lmdeploy-api"]
STATICCHECK = "honnef.co/go/tools/cmd/staticcheck@v0.8.2"

PYTEST_CLOSING = r"^(?:\d+ failed, )?(\d+) passed.*$"
CARGO_CLOSING = r"^test result: \w+\. (\d+) passed.*$"
SUREFIRE_CLOSING = r"^\[\w+\] (?=Tests run: \d+, F[^T]*$)Tests run: (\d+).*$"
GO_CLOSING = r"^(?: *--- PASS: (\S+) .*|ok .*)$"

CASE_KINDS = ("requests", "responses")
# A step of this name and a language runs the cases of requests and responses.
WIRE_CASES = "wire cases,"


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


def api_checks() -> list[Step]:
    """What `make check` reports on beside the lints; `make test` runs it with all else."""
    cases = [PYTHON, "-m", "pytest", "-q", "clients/python/tests/test_cases.py"]
    return [
        Step("examples", [PYTHON, "-m", "pytest", "-q", "tests/document"], closing=PYTEST_CLOSING),
        Step(
            f"{WIRE_CASES} python",
            [*cases, "-k", "test_requests or test_responses"],
            closing=PYTEST_CLOSING,
        ),
        Step(
            f"{WIRE_CASES} rust",
            ["cargo", "test", "--locked", "--test", "client", "cases::"],
            "clients/rust",
            closing=CARGO_CLOSING,
        ),
        Step(
            f"{WIRE_CASES} java",
            [*MAVEN, "test", "-Dtest=RequestCasesTest,ResponseCasesTest"],
            "clients/java",
            closing=SUREFIRE_CLOSING,
        ),
        Step(
            f"{WIRE_CASES} go",
            ["go", "test", "-count=1", "-v", "-run", "TestRequestCases|TestResponseCases", "."],
            "clients/go",
            closing=GO_CLOSING,
        ),
    ]


def tests() -> list[Step]:
    return [
        Step(
            "pytest",
            [PYTHON, "-m", "pytest", "-q"],
            closing=PYTEST_CLOSING,
            quick=[PYTHON, "-m", "pytest", "-q", "-m", "not slow"],
        ),
        Step(
            "cargo test",
            ["cargo", "test", "--locked"],
            "clients/rust",
            closing=CARGO_CLOSING,
        ),
        Step(
            "Surefire",
            [*MAVEN, "package"],
            "clients/java",
            closing=SUREFIRE_CLOSING,
        ),
        Step(
            "go test",
            ["go", "test", "-race", "-count=1", "-v", "./..."],
            "clients/go",
            closing=GO_CLOSING,
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
        Step("redocly", [PYTHON, "-m", "codegen.lint_document"], hint="make lint-document"),
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
            ["sh", "-c", f'test -z "$(gofmt -l {GO_SOURCES} | tee /dev/stderr)"'],
            hint=f"gofmt -w {GO_SOURCES}",
        ),
        Step("go vet", ["go", "vet", "./..."], "clients/go"),
        Step("go vet, generated", ["go", "vet", "./..."], "generated/go"),
        Step("staticcheck", ["go", "run", STATICCHECK, "./..."], "clients/go"),
        Step("staticcheck, generated", ["go", "run", STATICCHECK, "./..."], "generated/go"),
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
    if (
        step.closing == GO_CLOSING
    ):  # it counts nothing itself: one line a passed test, one a package
        packages = [match[0] for match in found if match[1] is None]
        return packages, sum(match[1] is not None for match in found)
    return [match[0] for match in found], sum(int(match[1]) for match in found)


def api_report(outcomes: list[Outcome]) -> list[str]:
    """What the checks found out about the API, a line each."""
    cases = {kind: len(list((ROOT / "tests/cases" / kind).glob("*.json"))) for kind in CASE_KINDS}
    found = {o.step.name: o for o in outcomes}
    failing = [
        n.removeprefix(f"{WIRE_CASES} ") for n, o in found.items() if "wire" in n and o.problem
    ]
    ran = [n.removeprefix(f"{WIRE_CASES} ") for n in found if n.startswith(WIRE_CASES)]
    if not ran:
        return []
    counted = " and ".join(f"{count} {kind}" for kind, count in cases.items())
    result = f"failing in {', '.join(failing)}" if failing else "0 failing in any language"
    examples = (
        "not accepted: see above" if found["examples"].problem else "accepted by the real servers"
    )
    api = subprocess.run(
        [PYTHON, "-m", "codegen", "report"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return [
        f"API: {(api.stdout or api.stderr).strip()}, {examples}",
        f"wire cases: {counted} in {', '.join(ran)}; {result}",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tests only, without the slow ones")
    parser.add_argument("--check", action="store_true", help="no tests but those of the API")
    arguments = parser.parse_args()
    kinds = [lints, api_checks] if arguments.check else [lints, tests]
    if arguments.quick:
        kinds = [tests]
    outcomes = [run(step, quick=arguments.quick) for steps in kinds for step in steps()]
    failed = [outcome for outcome in outcomes if outcome.problem]
    print(f"\n{len(outcomes) - len(failed)} of {len(outcomes)} steps passed")
    for outcome in failed:
        hint = f"; try: {outcome.step.hint}" if outcome.step.hint else ""
        print(f"FAILED {outcome.step.name}: {outcome.problem}{hint}")
    for line in api_report(outcomes):
        print(line)
    for outcome in outcomes:
        for line in outcome.closing:
            print(line)
    sys.exit(1 if failed else 0)


main()
