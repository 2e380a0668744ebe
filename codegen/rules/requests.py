"""Rules on what is sent to the server."""

from __future__ import annotations

from codegen.document import Document, Schema, reference, references
from codegen.handwritten import read_handwritten
from codegen.rule import rule

CHAT_SCHEMAS = ("ChatMessageParam", "ChatContentPart", "MediaUrl")
OPEN_VALUE: Schema = {}
OPEN_OBJECT: Schema = {"type": "object", "additionalProperties": True}


@rule(
    since="0.14.0",
    why="the document carries 250 schemas of the installed openai package for /v1/responses, "
    "of whose inputs the server takes any object",
)
def open_the_responses_input(document: Document) -> int:
    """Leave free-form what ResponsesRequest types by OpenAI's own schemas."""
    properties = document.schema("ResponsesRequest")["properties"]
    changed = 0
    for name, schema in properties.items():
        if not references(schema):
            continue
        lists_only = all(v.get("type") in ("array", "null") for v in schema.get("anyOf", [schema]))
        opened = {"type": "array", "items": dict(OPEN_OBJECT)} if lists_only else dict(OPEN_VALUE)
        properties[name] = opened | {k: schema[k] for k in ("description",) if k in schema}
        changed += 1
    return changed


@rule(why="a list of prompts is a list of anything for pydantic, but only texts are taken")
def type_the_prompts(document: Document) -> int:
    changed = 0
    for variant in document.schema("CompletionRequest")["properties"]["prompt"]["anyOf"]:
        if variant.get("items") == {}:
            variant["items"] = {"type": "string"}
            changed += 1
    return changed


@rule(since="0.14.0", why="the answers are made of other schemas of the same names")
def drop_the_openai_schemas(document: Document) -> int:
    """Drop the schemas of which nothing is left in the inputs."""
    return document.drop_unreachable()


@rule(why="pydantic sees a chat message as any object, so nothing of it is typed")
def type_the_chat_messages(document: Document) -> int:
    handwritten = read_handwritten()
    document.schemas.update({name: handwritten[name] for name in CHAT_SCHEMAS})
    messages = document.schema("ChatCompletionRequest")["properties"]["messages"]
    changed = 0
    for variant in messages.get("anyOf", [messages]):  # before 0.18.0 a text is taken, too
        if variant.get("items") == {"additionalProperties": True, "type": "object"}:
            variant["items"] = reference("ChatMessageParam")
            changed += 1
    return changed
