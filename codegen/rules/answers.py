"""Rules on what the server answers: successes, streams and refusals."""

from __future__ import annotations

from codegen.document import Document, Schema, is_null, reference, rewrite
from codegen.handwritten import read_handwritten
from codegen.operations import NOTHING, read_operations
from codegen.rule import rule
from codegen.server_models import read_server_models

# Refusals of these differ from all others: lmdeploy/serve/{anthropic,openai}/errors.py
ERROR_SCHEMAS = {
    "messages": "AnthropicErrorResponse",
    "count_tokens": "AnthropicErrorResponse",
    "list_anthropic_models": "AnthropicErrorResponse",
    "responses": "ResponsesErrorResponse",
}
ANY_ERROR = "ErrorResponse"

# What LMDeploy always sends and gateways in front of it leave out: many list models by id alone.
LEFT_OUT_BY_GATEWAYS = {"ModelCard": {"created", "object", "owned_by", "permission"}}


@rule(why="the server's models of its own answers are not in its document")
def add_the_answer_schemas(document: Document) -> int:
    """Add the schemas read from the server's release, and the few that it has no model for."""
    known = document.schemas
    added = read_server_models() | read_handwritten()
    for name in added.keys() & known.keys():
        if known[name] != added[name]:
            raise LookupError(f"the document has another schema named {name}")
    new = len(added.keys() - known.keys())
    known.update(added)
    return new


@rule(why="all answers but one are documented as any JSON value")
def type_the_answers(document: Document) -> int:
    changed = 0
    for entry in read_operations():
        if entry.answer is None:
            continue
        operation = document.operation(entry.name)
        if operation.answer() not in ({}, reference(entry.answer)):
            raise LookupError(f"{entry.name} is typed by the document already, and otherwise")
        success = operation.raw["responses"]["200"]
        if entry.answer == NOTHING:
            del success["content"]
        else:
            document.schema(entry.answer)
            success["content"] = {"application/json": {"schema": reference(entry.answer)}}
        changed += 1
    return changed


@rule(why="FastAPI promises 422 with its own shape; the server sends 400 and others with its own")
def type_the_refusals(document: Document) -> int:
    changed = 0
    for operation in document.operations():
        responses = operation.raw["responses"]
        responses.pop("422", None)
        schema = reference(ERROR_SCHEMAS.get(operation.name, ANY_ERROR))
        responses["default"] = {
            "description": "Refused: the HTTP status says why, and the body says more.",
            "content": {"application/json": {"schema": schema}},
        }
        changed += 1
    return changed


@rule(why="OpenAPI 3.1 cannot say that an answer may come as a stream of events, so it does not")
def mark_the_streams(document: Document) -> int:
    """Mark the operations that answer with events when the request says `stream: true`."""
    changed = 0
    for entry in read_operations():
        if entry.event is None:
            continue
        operation = document.operation(entry.name)
        document.schema(entry.event)
        operation.raw["x-streaming"] = True
        operation.raw["x-streaming-response-type"] = entry.event
        operation.raw["x-streaming-dialect"] = entry.ends
        success = operation.raw["responses"]["200"]["content"]
        success["text/event-stream"] = {"schema": reference(entry.event)}
        changed += 1
    return changed


@rule(why="pydantic calls a field with a default optional, though every answer carries it")
def require_what_is_always_sent(document: Document) -> int:
    """Require in answers every field that is never null."""
    changed = 0
    for name in answer_schemas(document):
        schema = document.schema(name)
        lax = LEFT_OUT_BY_GATEWAYS.get(name, set())
        properties = schema.get("properties", {})
        always = [p for p, s in properties.items() if p not in lax and not _nullable(s)]
        if always and schema.get("required") != always and "additionalProperties" not in schema:
            schema["required"] = always
            changed += 1
    return changed


@rule(why="an answer may hold a value that this release does not know yet, and must still be read")
def open_the_enums(document: Document) -> int:
    """Turn the enumerations of answers into strings whose known values are listed."""
    changed = 0

    def open_enum(schema: Schema) -> Schema:
        nonlocal changed
        values = [schema["const"]] if "const" in schema else schema.get("enum", [])
        if not values or not all(isinstance(value, str) for value in values):
            return schema
        changed += 1
        kept = {k: v for k, v in schema.items() if k not in ("const", "enum", "default")}
        known = "Known values: " + ", ".join(f"`{value}`" for value in values) + "."
        kept["description"] = f"{kept['description']} {known}" if "description" in kept else known
        kept["x-known-values"] = values
        return kept

    for name in answer_schemas(document):
        document.schemas[name] = rewrite(document.schema(name), open_enum)
    return changed


def answer_schemas(document: Document) -> list[str]:
    """Names of the schemas that appear in answers, in order."""
    return sorted(document.reachable(*(o.raw["responses"] for o in document.operations())))


def _nullable(schema: Schema) -> bool:
    return is_null(schema) or any(is_null(variant) for variant in schema.get("anyOf", []))
