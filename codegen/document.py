"""An OpenAPI document, and the ways to walk it that the rules share."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMA_PREFIX = "#/components/schemas/"
# Keywords whose value holds schemas: under names, as one schema, in a list.
_NAMED, _SINGLE, _LISTED = (
    ("properties", "$defs", "patternProperties", "dependentSchemas"),
    (
        *("items", "contains", "unevaluatedItems"),
        *("additionalProperties", "propertyNames", "unevaluatedProperties"),
        *("not", "if", "then", "else"),
    ),
    ("anyOf", "oneOf", "allOf", "prefixItems"),
)


@dataclass(frozen=True)
class Operation:
    """One operation: where it is called, and its object in the document."""

    method: str
    path: str
    raw: dict[str, Any]

    @property
    def call(self) -> str:
        """How people write it: `POST /v1/chat/completions`."""
        return f"{self.method.upper()} {self.path}"

    @property
    def name(self) -> str:
        return str(self.raw["operationId"])

    def body(self) -> Schema | None:
        """The schema of the JSON request body, if there is a body."""
        return _json_schema(self.raw.get("requestBody", {}))

    def answer(self) -> Schema | None:
        """The schema of a success, if it has a body."""
        return _json_schema(self.raw["responses"]["200"])

    def schema_holders(self) -> Iterator[dict[str, Any]]:
        """The parameters and bodies with a schema written in them."""
        yield from (p for p in self.raw.get("parameters", []) if "schema" in p)
        for part in (self.raw.get("requestBody", {}), *self.raw.get("responses", {}).values()):
            yield from (c for c in part.get("content", {}).values() if "schema" in c)


@dataclass(frozen=True)
class Document:
    """A whole OpenAPI document, and of which LMDeploy it is. Rules change `raw` in place."""

    raw: dict[str, Any]
    server: str = ""  # needed where a rule depends on it

    @property
    def schemas(self) -> dict[str, Schema]:
        schemas: dict[str, Schema] = self.raw["components"]["schemas"]
        return schemas

    def operations(self) -> Iterator[Operation]:
        for path, item in self.raw["paths"].items():
            for method in METHODS:
                if method in item:
                    yield Operation(method, path, item[method])

    def operation(self, name: str) -> Operation:
        for operation in self.operations():
            if operation.raw.get("operationId") == name:
                return operation
        raise LookupError(f"the document has no operation named {name}")

    def copy(self) -> Document:
        """A document of its own, to be changed without changing this one."""
        return Document(copy.deepcopy(self.raw), self.server)

    def variants(self) -> set[str]:
        """Names of the schemas that are told apart by a discriminator."""
        return {
            name.removeprefix(SCHEMA_PREFIX)
            for union in _discriminated(self.schemas)
            for name in union["discriminator"]["mapping"].values()
        }

    def event_types(self) -> list[Schema]:
        """References to the schemas of the streams' events."""
        streaming = [o.raw for o in self.operations() if "x-streaming" in o.raw]
        return [reference(operation["x-streaming-response-type"]) for operation in streaming]

    def schema(self, name: str) -> Schema:
        try:
            return self.schemas[name]
        except KeyError:
            raise LookupError(f"the document has no schema named {name}") from None

    def rewrite_schemas(self, change: Callable[[Schema], Schema]) -> None:
        """Replace every schema, the innermost first, by what `change` makes of it."""
        for name, schema in list(self.schemas.items()):
            self.schemas[name] = rewrite(schema, change)
        for operation in self.operations():
            for holder in operation.schema_holders():
                holder["schema"] = rewrite(holder["schema"], change)

    def drop_unreachable(self) -> int:
        """Drop the schemas that no operation leads to, and return how many there were."""
        unused = self.schemas.keys() - self.reachable(self.raw["paths"])
        for name in unused:
            del self.schemas[name]
        return len(unused)

    def reachable(self, *roots: Any) -> set[str]:
        """Names of the schemas that `roots` (any parts of a document) lead to."""
        found: set[str] = set()
        waiting = {name for root in roots for name in references(root)}
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting |= references(self.schema(name)) - found
        return found


def reference(name: str) -> Schema:
    return {"$ref": SCHEMA_PREFIX + name}


def referenced(schema: Schema) -> str | None:
    """The component a schema points to, or None."""
    pointer = schema.get("$ref")
    return pointer.removeprefix(SCHEMA_PREFIX) if isinstance(pointer, str) else None


def references(node: Any) -> set[str]:
    """Names of all component schemas mentioned anywhere below `node`."""
    if isinstance(node, list):
        return {name for item in node for name in references(item)}
    if not isinstance(node, dict):
        return set()
    found = {name for value in node.values() for name in references(value)}
    pointer = node.get("$ref")
    if isinstance(pointer, str) and pointer.startswith(SCHEMA_PREFIX):
        found.add(pointer.removeprefix(SCHEMA_PREFIX))
    return found


def rewrite(schema: Any, change: Callable[[Schema], Schema]) -> Any:
    """A copy of `schema` with `change` applied to it and to every schema in it, inside out."""
    if not isinstance(schema, dict):
        return schema  # `true` and `false` are schemas too
    copy = dict(schema)
    for key in _NAMED:
        if key in copy:
            copy[key] = {name: rewrite(part, change) for name, part in copy[key].items()}
    for key in _SINGLE:
        if key in copy:
            copy[key] = rewrite(copy[key], change)
    for key in _LISTED:
        if key in copy:
            copy[key] = [rewrite(part, change) for part in copy[key]]
    return change(copy)


def is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def is_nullable(schema: Any) -> bool:
    """Whether null is one of several shapes that satisfy the schema."""
    return any(is_null(variant) for variant in schema.get("anyOf", []))


def is_free_form(schema: Any) -> bool:
    """Whether any JSON value, or any JSON object, satisfies the schema."""
    if not isinstance(schema, dict):
        return bool(schema)
    if not set(schema) - {"title", "description", "default", "examples"}:
        return True
    open_object = schema.get("type") == "object" and "properties" not in schema
    return open_object and schema.get("additionalProperties", True) is True


def _discriminated(node: Any) -> Iterator[Schema]:
    """The discriminated unions anywhere below `node`."""
    if isinstance(node, list):
        for item in node:
            yield from _discriminated(item)
    elif isinstance(node, dict):
        if isinstance(node.get("discriminator"), dict):
            yield node
        for value in node.values():
            yield from _discriminated(value)


def _json_schema(holder: dict[str, Any]) -> Schema | None:
    content = holder.get("content", {}).get("application/json")
    return None if content is None else content.get("schema")
