"""Prepare a server's document: openapi.json -> openapi.prepared.json."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.document import Document
from codegen.paths import DOCUMENT, OLDER_DOCUMENTS
from codegen.releases import as_numbers
from codegen.rule import run_rules
from codegen.rules import PREPARATION
from codegen.versions import read_versions


@dataclass(frozen=True)
class Source:
    """A document as served, and by which LMDeploy."""

    file: Path
    server: str


def vendored() -> Source:
    """The document that the committed clients are made of."""
    return Source(DOCUMENT, read_versions().server)


def all_sources() -> list[Source]:
    """The documents of all supported releases, the oldest first."""
    older = [source_of(file) for file in OLDER_DOCUMENTS.glob("openapi-*.json")]
    return [*sorted(older, key=lambda source: as_numbers(source.server)), vendored()]


def source_of(file: Path, server: str | None = None) -> Source:
    """A document given by its file. It does not say by which LMDeploy, so its name has to."""
    if not file.exists():
        raise ValueError(f"{file} does not exist: SPEC= must name an OpenAPI document")
    if server is not None:
        return Source(file, server)
    if file.resolve() == DOCUMENT:
        return vendored()
    named = re.fullmatch(r"openapi-(\d+\.\d+\.\d+)\.json", file.name)
    if named is None:
        raise ValueError(f"{file.name} does not say its LMDeploy: give it as SPEC_VERSION=0.17.0")
    return Source(file, named[1])


def prepare(source: Source) -> tuple[Document, dict[str, int]]:
    """The prepared document, and how many places each rule changed."""
    document = Document(json.loads(source.file.read_text(encoding="utf-8")), source.server)
    changes = run_rules(document, PREPARATION)
    document.raw["components"]["schemas"] = dict(sorted(document.schemas.items()))
    return document, changes


def to_text(raw: Any) -> str:
    """JSON as it is kept in the repository: readable in a diff, the same on every machine."""
    return json.dumps(raw, indent=1, ensure_ascii=False) + "\n"
