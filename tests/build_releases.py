"""Generate the packages of older LMDeploys and build each of them in all four languages.

Slow, so no part of `make test`; run before a change of rules, lowerings or templates is done.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from codegen.generate import generate_other  # noqa: E402
from codegen.paths import OLDER_DOCUMENTS  # noqa: E402
from codegen.prepare import source_of  # noqa: E402

# One before each change of what is served: no /is_sleeping, no Anthropic, all of it but IPC.
RELEASES = ("0.10.2", "0.12.3", "0.14.0", "0.17.0")
BUILDS = ROOT / "build" / "releases"
MAVEN = ("mvn", "--batch-mode", "--no-transfer-progress", "--quiet", "-Dstyle.color=never")

# Imports every module, of models as of calls.
IMPORT_ALL = """
import importlib, pkgutil, lmdeploy_api
names = [m.name for m in pkgutil.walk_packages(lmdeploy_api.__path__, "lmdeploy_api.")]
for name in names:
    importlib.import_module(name)
"""


def python(folder: Path) -> None:
    run([sys.executable, "-c", IMPORT_ALL], folder, PYTHONPATH=str(folder))


def rust(folder: Path) -> None:
    # With the client's lock file and target folder its dependencies are not built once more.
    (folder / "Cargo.lock").write_bytes((ROOT / "clients/rust/Cargo.lock").read_bytes())
    target = ROOT / "clients/rust/target"
    run(["cargo", "build", "--quiet", f"--target-dir={target}"], folder)


def java(folder: Path) -> None:
    run([*MAVEN, "compile"], folder)


def go(folder: Path) -> None:
    run(["go", "vet", "./..."], folder)


LANGUAGES: dict[str, Callable[[Path], None]] = {
    "python": python,
    "rust": rust,
    "java": java,
    "go": go,
}


def run(command: list[str], folder: Path, **environment: str) -> None:
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} in {folder.relative_to(ROOT)} failed:\n{done.stdout}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("releases", nargs="*", default=RELEASES)
    for release in parser.parse_args().releases:
        output = BUILDS / release
        generate_other(source_of(OLDER_DOCUMENTS / f"openapi-{release}.json"), output)
        for language, build in LANGUAGES.items():
            started = time.monotonic()
            build(output / language)
            print(f"{release} {language}: builds ({time.monotonic() - started:.1f} s)", flush=True)


main()
