"""The tools that generate and format: whether they are there, in the versions that are pinned."""

from __future__ import annotations

import importlib.metadata
import shutil
from pathlib import Path

from codegen.paths import ROOT
from codegen.versions import read_versions

TOOLCHAINS = {"java": "JDK 17", "go": "Go 1.23", "gofmt": "Go 1.23", "rustfmt": "Rust (rustup)"}
JAVA_PACKAGES = ("google-java-format",)  # jars in .tools; the other tools are Python packages


class ToolError(Exception):
    """A tool is missing or has another version than versions.toml pins."""


def java_formatter() -> Path:
    """The jar of google-java-format, of the pinned version."""
    version = read_versions().tools["google-java-format"]
    return ROOT / ".tools" / f"google-java-format-{version}-all-deps.jar"


def check_tools() -> None:
    """Raise, naming what is missing and what to do, before anything is generated."""
    for command, name in TOOLCHAINS.items():
        if shutil.which(command) is None:
            raise ToolError(f"`{command}` is not on the PATH: install {name}")
    if not java_formatter().exists():
        raise ToolError(f"{java_formatter().relative_to(ROOT)} is missing: run `make tools`")
    for package, wanted in read_versions().tools.items():
        if package not in JAVA_PACKAGES:
            _check_python_package(package, wanted)


def _check_python_package(package: str, wanted: str) -> None:
    try:
        found = importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        raise ToolError(f"{package} {wanted} is not installed: run `make tools`") from None
    if found != wanted:
        raise ToolError(
            f"{package} is {found}, but codegen/versions.toml pins {wanted}: run `make tools`"
        )
