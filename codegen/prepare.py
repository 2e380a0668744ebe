"""Prepare the server's document: openapi.json -> openapi.prepared.json."""

from __future__ import annotations

import json
from typing import Any

from codegen.document import Document
from codegen.paths import DOCUMENT
from codegen.rule import run_rules
from codegen.rules import PREPARATION


def prepare() -> tuple[Document, dict[str, int]]:
    """The prepared document, and how many places each rule changed."""
    document = Document(json.loads(DOCUMENT.read_text(encoding="utf-8")))
    changes = run_rules(document, PREPARATION)
    document.raw["components"]["schemas"] = dict(sorted(document.schemas.items()))
    return document, changes


def to_text(raw: Any) -> str:
    """JSON as it is kept in the repository: readable in a diff, the same on every machine."""
    return json.dumps(raw, indent=1, ensure_ascii=False) + "\n"
