"""Rules on what the document says in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.document import Document, referenced
from codegen.rule import rule
from codegen.words import read_words

# "- **top_k** (int): The number of ..." and the indented lines after it; until 0.11 without stars.
FIELD = re.compile(r"^- (?:\*\*)?(\w+)(?:\*\*)?[^:\n]*:?(.*(?:\n(?: +.*)?(?=\n|$))*)", re.MULTILINE)
DOUBLY_QUOTED = re.compile(r"``([^`]+)``")
URL = re.compile(r"(?<![<(])\bhttps?://[^\s<>)]*[\w/]")


@rule(why="what the fields mean is written in docstrings of operations, and nowhere at the fields")
def give_the_fields_their_words(document: Document) -> int:
    """Copy each `- **field**: words` of an operation's description to the field."""
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
    return changed


@rule(why="most fields are named and not explained, and some explained as they were years ago")
def say_what_is_not_said(document: Document) -> int:
    """Give schemas and fields the words of words.toml, which replace the servers' own."""
    changed = 0
    for name, words in read_words().items():
        schema = document.schemas.get(name, {})
        properties = schema.get("properties", {})
        if "" in words and schema:
            schema["description"] = words[""]
            changed += 1
        for field in words.keys() & properties.keys():
            properties[field]["description"] = words[field]
            changed += 1
    return changed


@rule(why="in CommonMark, which descriptions are written in, a bare URL is no link")
def link_the_urls(document: Document) -> int:
    changed = 0
    for holder in _described(document.raw):
        linked, count = URL.subn(r"<\g<0>>", holder["description"])
        holder["description"] = linked
        changed += count
    return changed


@rule(
    why="the release quotes code as reStructuredText does, and descriptions are CommonMark",
    since="0.13.0",
)
def quote_code_once(document: Document) -> int:
    changed = 0
    for holder in _described(document.raw):
        quoted, count = DOUBLY_QUOTED.subn(r"`\1`", holder["description"])
        holder["description"] = quoted
        changed += count
    return changed


def _joined(words: str) -> str:
    """The words of a list item as one paragraph, without reStructuredText's directives."""
    lines = [line.strip() for line in words.replace("``", "`").splitlines()]
    joined = " ".join(line for line in lines if line and not line.startswith(".. "))
    ended = joined if not joined or joined.endswith((".", "`")) else f"{joined}."
    return ended[:1].upper() + ended[1:]


def _described(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for item in node:
            yield from _described(item)
    elif isinstance(node, dict):
        if isinstance(node.get("description"), str):
            yield node
        for value in node.values():
            yield from _described(value)
