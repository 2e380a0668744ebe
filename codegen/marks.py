"""The line that tells, in every generated file, that it is not to be edited."""

from __future__ import annotations

from pathlib import Path

MARK = "@generated"
UNMARKED = ("py.typed", "LICENSE")  # one is empty by definition (PEP 561), one a legal text
COMMENTS = {
    ".py": "# {}",
    ".toml": "# {}",
    ".rs": "// {}",
    ".java": "// {}",
    ".go": "// {}",
    ".mod": "// {}",
    ".xml": "<!-- {} -->",
}


def mark_files(folder: Path, server_version: str) -> None:
    """Put the line on top of every file below `folder`."""
    # The form that Go's tools look for: https://go.dev/s/generatedcode
    words = f"Code generated from LMDeploy {server_version}'s openapi.json ({MARK}); DO NOT EDIT."
    for file in _files(folder):
        line = COMMENTS[file.suffix].format(words)
        text = file.read_text(encoding="utf-8").lstrip()
        file.write_text(f"{line}\n\n{text}", encoding="utf-8")


def unmarked_files(folder: Path) -> list[Path]:
    """Files below `folder` that do not carry the line."""
    return [file for file in _files(folder) if MARK not in _first_line(file)]


def _files(folder: Path) -> list[Path]:
    """The files below `folder` that carry the line, or should."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(file for file in files if file.name not in UNMARKED)


def _first_line(file: Path) -> str:
    with file.open(encoding="utf-8") as lines:
        return lines.readline()
