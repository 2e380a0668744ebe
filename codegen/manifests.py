"""The one version, written into the manifests that cannot read it from anywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from codegen.paths import ROOT


@dataclass(frozen=True)
class Place:
    """One place in a hand-written manifest: its only match's group is the version."""

    file: str
    pattern: str


PLACES = (
    Place("clients/rust/Cargo.toml", r'(?m)^version = "([^"]+)"'),
    Place("clients/rust/Cargo.toml", r'(?m)^lmdeploy-api = \{ version = "([^"]+)"'),
    Place("clients/java/pom.xml", r"<artifactId>lmdeploy-client</artifactId>\s*<version>([^<]+)<"),
    Place("clients/go/go.mod", r"(?m)^require .*/generated/go v(\S+)$"),
)


def stamp(version: str) -> None:
    """Write the version into every place."""
    for place in PLACES:
        text, span = _find(place)
        if text[slice(*span)] != version:
            path = ROOT / place.file
            path.write_text(text[: span[0]] + version + text[span[1] :], encoding="utf-8")


def unstamped(version: str) -> list[Path]:
    """The manifests that say another version."""
    found = ((place, *_find(place)) for place in PLACES)
    return sorted({ROOT / p.file for p, text, span in found if text[slice(*span)] != version})


def _find(place: Place) -> tuple[str, tuple[int, int]]:
    text = (ROOT / place.file).read_text(encoding="utf-8")
    matches = list(re.finditer(place.pattern, text))
    if len(matches) != 1:
        raise ValueError(f"{place.file} has {len(matches)} places for the version, not one")
    return text, matches[0].span(1)
