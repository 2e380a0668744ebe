"""The schemas of the server's answers, read once from its releases and kept in the project."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.document import Schema
from codegen.paths import CODEGEN, SERVER_MODELS
from codegen.releases import as_numbers, known_releases


def read_server_models(release: str) -> dict[str, Schema]:
    """The schemas of one release.

    What it answers with and has no model of (events are written by hand before 0.14.0) is taken
    from the next release that has one.
    """
    file = SERVER_MODELS / f"{release}.json"
    if not file.exists():
        raise ValueError(
            f"{file.relative_to(CODEGEN.parent)} is missing: "
            f"`make server-models RELEASE={release}` reads it from the release"
        )
    schemas = _read(file)
    for later in known_releases():
        if as_numbers(later) > as_numbers(release):
            schemas = _read(SERVER_MODELS / f"{later}.json") | schemas
    return schemas


def models_of_all_releases() -> list[dict[str, Schema]]:
    """The schemas of every known release, without those taken from a later one."""
    return [_read(SERVER_MODELS / f"{release}.json") for release in known_releases()]


def read_from_release(server_python: Path, release: str) -> str:
    """The JSON text that a release of LMDeploy gives, read with the packages of `server_python`.

    The release that is installed there is read from there, another one from its wheel.
    """
    # Isolated, because modules beside the script have names of the standard library's (warnings).
    command: list[str | Path] = [server_python, "-I", CODEGEN / "read_server_models.py"]
    if release == _installed(server_python):
        return _output(command)
    with tempfile.TemporaryDirectory() as folder:
        return _output([*command, _download(release, Path(folder))])


def _read(file: Path) -> dict[str, Schema]:
    schemas: dict[str, Schema] = json.loads(file.read_text(encoding="utf-8"))
    return schemas


def _installed(server_python: Path) -> str:
    code = "import importlib.metadata as m; print(m.version('lmdeploy'))"
    return _output([server_python, "-I", "-c", code]).strip()


def _download(release: str, folder: Path) -> Path:
    print(f"downloading LMDeploy {release} (some 100 MB)", file=sys.stderr, flush=True)
    # Some releases have wheels of one Python and platform only; nothing of them is executed.
    platforms = ("manylinux2014_x86_64", "manylinux_2_28_x86_64")
    _output(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"),
            *("--disable-pip-version-check", "--only-binary=:all:", "--python-version=3.12"),
            *(f"--platform={platform}" for platform in platforms),
            *(f"--dest={folder}", f"lmdeploy=={release}"),
        ]
    )
    [wheel] = folder.glob("*.whl")
    return wheel


def _output(command: list[str | Path]) -> str:
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
