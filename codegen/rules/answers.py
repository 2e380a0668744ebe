"""Rules on what the server answers: successes and streams."""

from __future__ import annotations

from codegen.document import (
    SCHEMA_PREFIX,
    Document,
    Schema,
    is_free_form,
    is_null,
    is_nullable,
    reference,
    referenced,
    rewrite,
)
from codegen.handwritten import read_handwritten
from codegen.operations import NOTHING, read_operations
from codegen.rule import rule
from codegen.server_models import models_of_all_releases, read_server_models

# What LMDeploy always sends and gateways in front of it leave out: many list models by id alone.
LEFT_OUT_BY_GATEWAYS = {"ModelCard": {"created", "object", "owned_by", "permission"}}


@rule(why="the server's models of its own answers are not in its document")
def add_the_answer_schemas(document: Document) -> int:
    """Add the schemas read from the server's release, and the few that it has no model for."""
    known = document.schemas
    added = read_server_models(document.server) | read_handwritten()
    for name in added.keys() & known.keys():
        if without_words(known[name]) != without_words(added[name]):
            raise LookupError(f"the document has another schema named {name}")
    new = added.keys() - known.keys()
    known.update({name: added[name] for name in new})
    return len(new)


@rule(why="a union written in place has no name, so each place would get a type of its own")
def name_the_variants(document: Document) -> int:
    """Refer to the handwritten union of the same variants, wherever one is written in place."""
    named = {
        str(schema["anyOf"]): name
        for name, schema in read_handwritten().items()
        if "anyOf" in schema
    }
    changed = 0

    def refer(schema: Schema) -> Schema:
        nonlocal changed
        name = named.get(str(schema.get("anyOf")))
        if name is None:
            return schema
        changed += 1
        return reference(name)

    for component in document.schemas.keys() - set(named.values()):
        document.schemas[component] = rewrite(document.schema(component), refer)
    return changed


@rule(why="some models of answers have fields of any object, though one shape is all they hold")
def type_the_open_fields(document: Document) -> int:
    """Refer to handwritten schemas where a model of the release says no more than `dict`."""
    scores = document.schema("PoolingResponse")["properties"]["data"]
    meta = document.schema("GenerateReqMetaOutput")["properties"]
    changed = 0
    if is_free_form(scores["items"]):
        scores["items"] = reference("PoolingScore")
        changed += 1
    if any(map(is_free_form, meta["finish_reason"]["anyOf"])):
        meta["finish_reason"] = {"anyOf": [reference("GenerateFinishReason"), {"type": "null"}]}
        changed += 1
    return changed


@rule(why="all answers but one are documented as any JSON value")
def type_the_answers(document: Document) -> int:
    changed = 0
    for entry in read_operations(document.server):
        operation = document.operation(entry.name)
        success = operation.raw["responses"]["200"]
        success["description"] = "Done." if entry.answer == NOTHING else "The answer."
        if entry.answer == NOTHING:
            del success["content"]
        elif entry.answers_in_text:
            success["content"] = {"application/json": {"schema": _text_of(entry.answer_schema)}}
        else:
            typed = reference(str(entry.answer_schema))
            if operation.answer() not in ({}, typed):
                raise LookupError(f"{entry.name} is typed by the document already, and otherwise")
            document.schema(str(entry.answer_schema))
            success["content"] = {"application/json": {"schema": typed}}
        changed += 1
    return changed


@rule(why="OpenAPI 3.1 cannot say that an answer may come as a stream of events, so it does not")
def mark_the_streams(document: Document) -> int:
    """Mark the operations that answer with events when the request says `stream: true`."""
    changed = 0
    for entry in read_operations(document.server):
        if entry.event is None:
            continue
        operation = document.operation(entry.name)
        document.schema(entry.event)
        operation.raw["x-streaming"] = True
        operation.raw["x-streaming-response-type"] = entry.event
        operation.raw["x-streaming-dialect"] = entry.ends
        event = reference(entry.event)
        if entry.ends == "done":  # the other dialects have events of their own for errors
            event = {"anyOf": [event, reference("StreamError")]}
        success = operation.raw["responses"]["200"]["content"]
        success["text/event-stream"] = {"schema": event}
        changed += 1
    return changed


@rule(why="unions in answers differ by their `type`, which tools must be told", since="0.13.0")
def tell_the_variants_apart(document: Document) -> int:
    """Make discriminated unions of those whose variants each have a constant `type`."""
    changed = 0

    def tell(schema: Schema) -> Schema:
        nonlocal changed
        variants = [referenced(variant) for variant in schema.get("anyOf", [])]
        types = [_constant_type(document, name) for name in variants]
        if len(types) < 2 or not all(types):
            return schema
        changed += 1
        mapping = {t: SCHEMA_PREFIX + str(name) for t, name in zip(types, variants, strict=True)}
        told = {
            "oneOf": schema["anyOf"],
            "discriminator": {"propertyName": "type", "mapping": mapping},
        }
        return {k: v for k, v in schema.items() if k != "anyOf"} | told

    for name in answer_schemas(document):
        document.schemas[name] = rewrite(document.schema(name), tell)
    return changed


@rule(why="pydantic calls a field with a default optional, though every answer carries it")
def require_what_is_always_sent(document: Document) -> int:
    """Require in answers every field that is never null, in none of the known releases."""
    releases = models_of_all_releases()
    by_hand = read_handwritten()
    sent = document.reachable(*(o.body() for o in document.operations()))
    changed = 0
    for name in answer_schemas(document):
        schema = document.schema(name)
        if name in by_hand or name in sent or "additionalProperties" in schema:
            continue  # they say themselves what they require
        lax = LEFT_OUT_BY_GATEWAYS.get(name, set())
        kinds = [schema, *(models[name] for models in releases if name in models)]
        always = [
            each
            for each in schema.get("properties", {})
            if each not in lax and all(_is_always_in(kind, each) for kind in kinds)
        ]
        if always and schema.get("required") != always:
            schema["required"] = always
            changed += 1
    return changed


@rule(why="an answer may hold a value that this release does not know yet, and must still be read")
def open_the_enums(document: Document) -> int:
    """Turn the enumerations of answers into strings whose known values are listed.

    The constants that tell the variants of a union apart stay.
    """
    changed = 0

    def open_enum(schema: Schema) -> Schema:
        nonlocal changed
        values = [schema["const"]] if "const" in schema else schema.get("enum", [])
        if not values or not all(isinstance(value, str) for value in values):
            return schema
        changed += 1
        return opened(schema, values)

    variants = document.variants()
    for name in answer_schemas(document):
        schema = document.schema(name)
        document.schemas[name] = rewrite(schema, open_enum)
        if name in variants:
            document.schemas[name]["properties"]["type"] = schema["properties"]["type"]
            changed -= 1
    return changed


def opened(schema: Schema, values: list[str]) -> Schema:
    """A string with known values, of a schema that allows no others."""
    kept = {k: v for k, v in schema.items() if k not in ("const", "enum", "default")}
    known = "Known values: " + ", ".join(f"`{value}`" for value in values) + "."
    words = " ".join(filter(None, [schema.get("description"), known]))
    return kept | {"description": words, "x-known-values": values}


def answer_schemas(document: Document) -> list[str]:
    """Names of the schemas that appear in answers, in order."""
    return sorted(document.reachable(*(o.raw["responses"] for o in document.operations())))


def without_words(schema: Schema) -> Schema:
    """The schema as a validator sees it."""
    words = ("description", "title", "examples", "default")
    seen: Schema = rewrite(schema, lambda p: {k: v for k, v in p.items() if k not in words})
    return seen


def _text_of(component: str | None) -> Schema:
    """A JSON text, or one that holds the JSON of a component."""
    if component is None:
        return {"type": "string"}
    held = {"contentMediaType": "application/json", "contentSchema": reference(component)}
    return {"type": "string"} | held


def _is_always_in(schema: Schema, name: str) -> bool:
    """Whether an object has a field whatever it is about: there, and never null."""
    field = schema.get("properties", {}).get(name)
    if field is None or not field.keys() - {"title", "description", "default"}:
        return False  # an open field may be null
    return not is_null(field) and not is_nullable(field)


def _constant_type(document: Document, name: str | None) -> str | None:
    """The `type` that all values of a component have, if it says one."""
    schema = document.schemas.get(name or "", {})
    constant = schema.get("properties", {}).get("type", {}).get("const")
    return constant if isinstance(constant, str) else None
