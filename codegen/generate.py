"""Generate all packages: into a temporary folder first, which then replaces generated/ whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from codegen.document import Document
from codegen.lower import openapi_generator as lowering
from codegen.manifests import stamp
from codegen.marks import mark_files
from codegen.openapi_generator import TARGETS, Target, run_openapi_generator
from codegen.paths import GENERATED, PREPARED, RULES_PAGE
from codegen.prepare import Source, prepare, to_text, vendored
from codegen.python_package import write_python_package
from codegen.rules_page import rules_page
from codegen.symbols import write_symbols
from codegen.tools import check_tools, java_formatter
from codegen.versions import read_versions
from codegen.warnings import GeneratorError


def generate() -> None:
    """Prepare the vendored document and replace generated/ by what it makes."""
    check_tools()
    started = time.monotonic()
    document = _prepare(vendored(), started)
    PREPARED.write_text(to_text(document.raw), encoding="utf-8")
    RULES_PAGE.write_text(rules_page(), encoding="utf-8")
    stamp(read_versions().project)
    _replace(GENERATED, document)
    write_symbols(GENERATED)
    _say("generated/ is new", started)


def generate_other(source: Source, output: Path) -> None:
    """Prepare another document and put it, and the packages it makes, into a folder of its own."""
    check_tools()
    if output.exists() and not (output / PREPARED.name).exists() and any(output.iterdir()):
        raise ValueError(f"{output} holds something else; give OUT= a new folder")
    started = time.monotonic()
    document = _prepare(source, started)
    output.parent.mkdir(parents=True, exist_ok=True)
    _replace(output, document)
    (output / PREPARED.name).write_text(to_text(document.raw), encoding="utf-8")
    _say(f"{output} has the clients' generated half for LMDeploy {source.server}", started)


def _prepare(source: Source, started: float) -> Document:
    document, changes = prepare(source)
    _say(f"prepared: {len(changes)} rules, {sum(changes.values())} places changed", started)
    return document


def _replace(folder: Path, document: Document) -> None:
    """Replace a folder whole by the packages that a prepared document makes."""
    with tempfile.TemporaryDirectory(prefix=".generated-", dir=folder.parent) as scratch:
        output = Path(scratch) / "generated"
        generate_into(output, document, Path(scratch))
        shutil.rmtree(folder, ignore_errors=True)
        output.rename(folder)


def generate_into(output: Path, document: Document, scratch: Path) -> None:
    """Write the four packages below `output`; `scratch` holds what the generators leave."""
    versions = replace(read_versions(), server=document.server)
    lowered = scratch / "openapi-generator.json"
    lowered.write_text(to_text(lowering.lower(document).raw), encoding="utf-8")

    def python() -> None:
        write_python_package(document, output / "python", versions, scratch)

    def other(target: Target) -> Callable[[], None]:
        folder = output / target.language
        return lambda: run_openapi_generator(target, lowered, folder, versions, scratch)

    steps = {"python": python} | {target.language: other(target) for target in TARGETS}

    def step(language: str) -> None:
        started = time.monotonic()
        steps[language]()
        mark_files(output / language, versions.server)
        _format(language, output / language)
        _say(f"generated {language}", started)

    with ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(step, ["java", "go", "rust", "python"]))  # the slowest first


def _format(language: str, folder: Path) -> None:
    if language == "python":
        _tidy(folder)
    ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=100", "-q"]
    files, command = {
        "python": ("*.py", ruff),
        "rust": ("*.rs", ["rustfmt", "--edition=2021"]),
        "java": ("*.java", ["java", "-jar", str(java_formatter()), "--replace"]),
        "go": ("*.go", ["gofmt", "-w"]),
    }[language]
    paths = sorted(str(path) for path in folder.rglob(files))
    done = subprocess.run([*command, *paths], capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise GeneratorError(f"formatting {language} failed:\n{done.stdout}{done.stderr}")


def _tidy(folder: Path) -> None:
    """Take unused and doubled imports out of what the Python generators write."""
    rules = "D200,D212,F401,F811,I,RUF100"
    ruff = [sys.executable, "-m", "ruff", "check", "--isolated", "--line-length=100"]
    ruff += ["--target-version=py311", "--fix", "--exit-zero", "-q", f"--select={rules}"]
    subprocess.run([*ruff, str(folder)], check=True, capture_output=True)


def _say(what: str, since: float) -> None:
    print(f"{what} ({time.monotonic() - since:.1f} s)", flush=True)
