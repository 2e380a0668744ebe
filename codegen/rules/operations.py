"""Rules on operations and their parameters."""

from __future__ import annotations

from typing import Any

from codegen.document import SCHEMA_PREFIX, Document, Schema, referenced
from codegen.operations import read_operations
from codegen.proxy_document import read_proxy_document
from codegen.rule import rule

PROXY_SERVER = {
    "url": "http://localhost:8000",
    "description": "Where `lmdeploy serve proxy` listens by default.",
}
# Names that say nothing beside the api_server's.
PROXY_NAMES = {"Status": "NodeStatus"}
ANTHROPIC_VERSION = "2023-06-01"
TAGS = {
    "inference": "Chats, completions and their like, each also as a stream.",
    "models": "What can be asked for as `model`.",
    "tokens": "Counting, encoding, scoring and pooling.",
    "management": "Health, sleep, abort and the end of the server.",
    "weights": "New weights for a running engine: for trainers.",
    "distserve": "Disaggregated prefill and decode: what proxies and engines say to each other.",
    "proxy": "The nodes of `lmdeploy serve proxy`.",
}


@rule(
    why="in 0.10 and 0.11 this operation only says that it is gone",
    until="0.11.1",
)
def drop_the_interactive_chat(document: Document) -> int:
    if document.raw["paths"].pop("/v1/chat/interactive", None) is None:
        return 0
    return 1 + document.drop_unreachable()


@rule(
    why="`lmdeploy serve proxy` has a document of its own, though clients talk to either server",
    since="0.18.0",
)
def add_the_proxy(document: Document) -> int:
    """Add the operations that only the proxy has, each with its server."""
    proxy = read_proxy_document()
    changed = 0

    def renamed(schema: Schema) -> Schema:
        name = referenced(schema)
        return (
            schema | {"$ref": SCHEMA_PREFIX + PROXY_NAMES[name]} if name in PROXY_NAMES else schema
        )

    proxy.rewrite_schemas(renamed)
    for operation in proxy.operations():
        if operation.path in document.raw["paths"]:
            continue
        operation.raw["servers"] = [dict(PROXY_SERVER)]
        document.raw["paths"][operation.path] = {operation.method: operation.raw}
        changed += 1
    for name, schema in proxy.schemas.items():
        document.schemas.setdefault(PROXY_NAMES.get(name, name), schema)
    return changed


@rule(why="a proxy measures latencies in numbers, which its document does not say", since="0.18.0")
def type_the_latencies(document: Document) -> int:
    latency = document.schema("NodeStatus")["properties"]["latency"]
    if latency.get("items") != {}:
        return 0
    latency["items"] = {"type": "number"}
    latency["description"] = "Seconds that the last requests took, 15 at most."
    return 1


@rule(why="the server's operation ids repeat the path, and change when it does")
def name_the_operations(document: Document) -> int:
    """Give each operation its name, tag, words and servers from operations.toml."""
    named = {entry.call: entry for entry in read_operations(document.server)}
    served = {operation.call: operation for operation in document.operations()}
    if unknown := sorted(served.keys() - named.keys()):
        raise LookupError(f"operations.toml has no name for {', '.join(unknown)}")
    if gone := sorted(named.keys() - served.keys()):
        raise LookupError(f"the document no longer has {', '.join(gone)}")
    for call, operation in served.items():
        operation.raw["operationId"] = named[call].name
        operation.raw["tags"] = [named[call].tag]
        operation.raw["summary"] = named[call].summary
        operation.raw["x-served-by"] = named[call].served_by
    return len(served)


@rule(why="half of the operations have no description, and some have another one's")
def describe_the_operations(document: Document) -> int:
    """Give each operation its description from operations.toml."""
    for entry in read_operations(document.server):
        document.operation(entry.name).raw["description"] = entry.description
    return len(list(document.operations()))


@rule(why="a reader looks for operations by what they are about")
def describe_the_tags(document: Document) -> int:
    used = {tag for operation in document.operations() for tag in operation.raw["tags"]}
    document.raw["tags"] = [{"name": n, "description": d} for n, d in TAGS.items() if n in used]
    if unknown := used - TAGS.keys():
        raise LookupError(f"no description for the tags {sorted(unknown)}")
    return len(used)


@rule(
    why="the proxy refuses this GET without the header, and a document cannot declare it",
    since="0.18.0",
)
def send_json_without_a_body(document: Document) -> int:
    operation = document.operation("terminate_all_nodes")
    operation.raw["x-headers"] = {"Content-Type": "application/json"}
    return 1


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
        example=1,
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
        style="form",
        explode=True,
        example=["weights"],
    )


@rule(
    why="/v1/messages* refuse a request without this header, which the document omits",
    since="0.13.0",
)
def declare_the_anthropic_version(document: Document) -> int:
    for name in ("messages", "count_tokens"):
        document.operation(name).raw["x-headers"] = {"anthropic-version": ANTHROPIC_VERSION}
    return sum(
        _declare(
            document,
            name,
            name="anthropic-version",
            place="header",
            required=True,
            description="Any date; Anthropic's clients send `2023-06-01`.",
            schema={"type": "string"},
            example=ANTHROPIC_VERSION,
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
    **more: Any,
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
            **more,
        }
    )
    return 1
