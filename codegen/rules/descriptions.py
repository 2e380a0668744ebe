"""Rules on what the document says in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.document import Document, referenced
from codegen.rule import rule

# "- **top_k** (int): The number of ..." and the indented lines after it.
FIELD = re.compile(r"^- \*\*(\w+)\*\*[^:\n]*:?(.*(?:\n(?: +.*)?(?=\n|$))*)", re.MULTILINE)
LIST_HEADING = re.compile(r"^(The request should be|Additional arguments|Currently we do not)")
URL = re.compile(r"(?<![<(])\bhttps?://[^\s<>)]*[\w/]")


@rule(why="what the fields mean is written in docstrings of operations, and nowhere at the fields")
def give_the_fields_their_words(document: Document) -> int:
    """Move each `- **field**: words` of an operation's description to the field."""
    changed = 0
    for operation in document.operations():
        body = operation.body()
        description = operation.raw.get("description", "")
        if body is None or not FIELD.search(description):
            continue
        properties = document.schema(str(referenced(body)))["properties"]
        for match in FIELD.finditer(description):
            name, words = match[1], _joined(match[2])
            if name in properties and words and "description" not in properties[name]:
                properties[name]["description"] = words
                changed += 1
        operation.raw["description"] = _without_lists(description)
    return changed


@rule(why="in CommonMark, which descriptions are written in, a bare URL is no link")
def link_the_urls(document: Document) -> int:
    changed = 0
    for holder in _described(document.raw):
        linked, count = URL.subn(r"<\g<0>>", holder["description"])
        holder["description"] = linked
        changed += count
    return changed


def _joined(words: str) -> str:
    """The words of a list item as one paragraph, without reStructuredText's directives."""
    lines = [line.strip() for line in words.replace("``", "`").splitlines()]
    joined = " ".join(line for line in lines if line and not line.startswith(".. "))
    return joined[:1].upper() + joined[1:]


def _without_lists(description: str) -> str:
    paragraphs = FIELD.sub("", description).split("\n\n")
    kept = [p.strip() for p in paragraphs if p.strip() and not LIST_HEADING.match(p.strip())]
    return "\n\n".join(kept)


def _described(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for item in node:
            yield from _described(item)
    elif isinstance(node, dict):
        if isinstance(node.get("description"), str):
            yield node
        for value in node.values():
            yield from _described(value)
