"""The rule that gives the requests examples: each is accepted by the embedded server."""

from __future__ import annotations

import json
from typing import Any

from codegen.document import Document
from codegen.paths import EXAMPLES
from codegen.rule import rule


@rule(why="the document shows no request that its server accepts")
def give_examples(document: Document) -> int:
    """Add the examples of examples.json to the bodies of the requests."""
    changed = 0
    for name, examples in read_examples().items():
        if name not in {operation.name for operation in document.operations()}:
            continue
        body = document.operation(name).raw["requestBody"]["content"]["application/json"]
        body["examples"] = examples
        changed += len(examples)
    return changed


def read_examples() -> dict[str, dict[str, Any]]:
    """The examples by their operation and their name, each with `summary` and `value`."""
    examples: dict[str, dict[str, Any]] = json.loads(EXAMPLES.read_text(encoding="utf-8"))
    return examples
