"""Rules on how the servers say no."""

from __future__ import annotations

from typing import Any

from codegen.document import Document, Schema, reference
from codegen.operations import API_SERVER, PROXY, Entry, read_operations
from codegen.rule import rule

MEANINGS = {
    400: "The request is wrong, or not allowed here.",
    401: "The key is missing or wrong.",
    404: "There is no such model.",
    422: "The request is wrong, says a proxy.",
    500: "The server failed.",
    501: "The server was not started for that, or its backend cannot do it.",
    503: "The engine is asleep, starting or unhealthy.",
}
ANY_ERROR = "ErrorResponse"

# Refusals of these differ from all others: lmdeploy/serve/{anthropic,openai}/errors.py
ERROR_SCHEMAS = {
    "messages": "AnthropicErrorResponse",
    "count_tokens": "AnthropicErrorResponse",
    "responses": "ResponsesErrorResponse",
}
# These answer with plain text: (operation, status).
PLAIN = {("abort_request", 501), ("distserve_gc", 500)}


@rule(
    why="FastAPI promises 422 with its own shape; the api_server sends 400 and others with its own"
)
def type_the_refusals(document: Document) -> int:
    changed = 0
    for entry in read_operations(document.server):
        operation = document.operation(entry.name)
        responses = operation.raw["responses"]
        responses.pop("422", None)
        statuses = set(entry.refusals)
        if operation.raw.get("security") != []:
            statuses.add(401)
        for status in sorted(statuses):
            responses[str(status)] = _refusal(entry, status)
        responses["default"] = {
            "description": "Refused: the status says why, and the body says more.",
            "content": {"application/json": {"schema": _any_refusal(entry)}},
        }
        changed += 1
    return changed


def _refusal(entry: Entry, status: int) -> dict[str, Any]:
    refusal: dict[str, Any] = {"description": MEANINGS[status]}
    if (entry.name, status) in PLAIN:
        return refusal | {"content": {"text/plain": {"schema": {"type": "string"}}}}
    schema = reference("ProxyValidationError") if status == 422 else _error(entry)
    if entry.name == "health":  # the same body, whatever the status
        schema = reference(str(entry.answer_schema))
    elif entry.answer == "WeightsUpdateResult" and status == 400:
        schema = {"anyOf": [reference(entry.answer), schema]}
    return refusal | {"content": {"application/json": {"schema": schema}}}


def _any_refusal(entry: Entry) -> Schema:
    if {API_SERVER, PROXY} <= set(entry.served_by):
        return {"anyOf": [_error(entry), reference("ProxyError")]}
    return _error(entry)


def _error(entry: Entry) -> Schema:
    return reference(ERROR_SCHEMAS.get(entry.name, ANY_ERROR))
