"""The operations that the cases are about, as the prepared document names them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema

DOCUMENT = Path(__file__).parent.parent.parent / "codegen" / "openapi.prepared.json"


@dataclass(frozen=True)
class Operation:
    """One operation; a stream is one of its own."""

    method: str
    path: str
    streams: bool
    parameters: frozenset[str]
    """Names of the query parameters."""
    constant_headers: frozenset[str]
    """Names of the headers that the client sets, in lower case."""
    request: Any
    """Schema of the body."""
    answer: Any
    """Schema of a success, or None for an answer of nothing."""

    @property
    def answers_text(self) -> bool:
        """Whether the answer is a text and no JSON in a text."""
        return self.answer is not None and set(self.answer) == {"type"}

    def check(self, arguments: Any) -> None:
        """Raises `jsonschema.ValidationError` unless the arguments fit the body's schema."""
        # The schema alone knows no unknown fields, and a typed request has no others.
        schema = {**self.request, "unevaluatedProperties": False, "components": _COMPONENTS}
        jsonschema.validate(arguments, schema, jsonschema.Draft202012Validator)


def _operations(document: Mapping[str, Any]) -> dict[str, Operation]:
    found: dict[str, Operation] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            name = operation["operationId"]
            for streams in [False, True] if operation.get("x-streaming") else [False]:
                found[f"{name}_stream" if streams else name] = Operation(
                    method=method.upper(),
                    path=path,
                    streams=streams,
                    parameters=frozenset(
                        p["name"] for p in operation.get("parameters", []) if p["in"] == "query"
                    ),
                    constant_headers=frozenset(map(str.lower, operation.get("x-headers", {}))),
                    request=_schema(operation.get("requestBody", {})),
                    answer=_schema(operation["responses"]["200"]),
                )
    return found


def _schema(body: Mapping[str, Any]) -> Any:
    content = body.get("content", {})
    return content["application/json"]["schema"] if content else None


_DOCUMENT = json.loads(DOCUMENT.read_text(encoding="utf-8"))
_COMPONENTS = _DOCUMENT["components"]
OPERATIONS = _operations(_DOCUMENT)
