"""Rules on operations and their parameters."""

from __future__ import annotations

from typing import Any

from codegen.document import Document
from codegen.operations import read_operations
from codegen.rule import rule


@rule(why="the server's operation ids repeat the path, and change when it does")
def name_the_operations(document: Document) -> int:
    """Give each operation its name, tag and summary from operations.toml."""
    named = {entry.call: entry for entry in read_operations()}
    served = {operation.call: operation for operation in document.operations()}
    if unknown := sorted(served.keys() - named.keys()):
        raise LookupError(f"operations.toml has no name for {', '.join(unknown)}")
    if gone := sorted(named.keys() - served.keys()):
        raise LookupError(f"the document no longer has {', '.join(gone)}")
    for call, operation in served.items():
        operation.raw["operationId"] = named[call].name
        operation.raw["tags"] = [named[call].tag]
        operation.raw["summary"] = named[call].summary
    return len(served)


@rule(why="/sleep reads ?level= by hand, so that the document does not know it")
def declare_the_sleep_level(document: Document) -> int:
    return _declare(
        document,
        "sleep",
        name="level",
        place="query",
        required=False,
        description="1 keeps the weights in CPU memory, 2 drops them.",
        schema={"type": "integer", "enum": [1, 2], "default": 1},
    )


@rule(why="/wakeup reads ?tags= by hand, so that the document does not know it")
def declare_the_wakeup_tags(document: Document) -> int:
    return _declare(
        document,
        "wakeup",
        name="tags",
        place="query",
        required=False,
        description="What to wake: `weights`, `kv_cache`; all of it by default.",
        schema={"type": "array", "items": {"type": "string"}},
    )


@rule(why="/v1/messages* refuse a request without this header, which the document omits")
def declare_the_anthropic_version(document: Document) -> int:
    return sum(
        _declare(
            document,
            name,
            name="anthropic-version",
            place="header",
            required=True,
            description="Any date; Anthropic's clients send `2023-06-01`.",
            schema={"type": "string"},
        )
        for name in ("messages", "count_tokens")
    )


@rule(why="the server refuses a POST that is not declared as JSON, also where it reads no body")
def give_every_post_a_body(document: Document) -> int:
    """Let the POSTs without a body carry an empty JSON object."""
    changed = 0
    for operation in document.operations():
        if operation.method == "post" and "requestBody" not in operation.raw:
            operation.raw["requestBody"] = {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": {"type": "object", "description": "An empty object."}
                    }
                },
            }
            changed += 1
    return changed


def _declare(
    document: Document,
    operation: str,
    *,
    name: str,
    place: str,
    required: bool,
    description: str,
    schema: dict[str, Any],
) -> int:
    parameters = document.operation(operation).raw.setdefault("parameters", [])
    if any(known["name"] == name for known in parameters):
        return 0
    parameters.append(
        {
            "name": name,
            "in": place,
            "required": required,
            "description": description,
            "schema": schema,
        }
    )
    return 1
