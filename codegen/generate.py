"""Generate all packages: into a temporary folder first, which then replaces generated/ whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from codegen.document import Document
from codegen.lower import openapi_generator as lowering
from codegen.manifests import stamp
from codegen.marks import mark_files
from codegen.openapi_generator import TARGETS, Target, run_openapi_generator
from codegen.paths import GENERATED, PREPARED, ROOT
from codegen.prepare import prepare, to_text
from codegen.python_package import write_python_package
from codegen.tools import check_tools, java_formatter
from codegen.versions import read_versions
from codegen.warnings import GeneratorError


def generate() -> None:
    """Prepare the document and replace generated/ by what it makes."""
    check_tools()
    started = time.monotonic()
    document, changes = prepare()
    PREPARED.write_text(to_text(document.raw), encoding="utf-8")
    stamp(read_versions().project)
    _say(f"prepared: {len(changes)} rules, {sum(changes.values())} places changed", started)
    with tempfile.TemporaryDirectory(prefix=".generated-", dir=ROOT) as scratch:
        output = Path(scratch) / "generated"
        generate_into(output, document, Path(scratch))
        shutil.rmtree(GENERATED, ignore_errors=True)
        output.rename(GENERATED)
    _say("generated/ is new", started)


def generate_into(output: Path, document: Document, scratch: Path) -> None:
    """Write the four packages below `output`; `scratch` holds what the generators leave."""
    versions = read_versions()
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


def _say(what: str, since: float) -> None:
    print(f"{what} ({time.monotonic() - since:.1f} s)", flush=True)
