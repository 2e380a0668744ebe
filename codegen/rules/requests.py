"""Rules on what is sent to the server."""

from __future__ import annotations

from codegen.document import Document, Schema, reference, references
from codegen.handwritten import read_handwritten
from codegen.rule import rule

CHAT_SCHEMAS = ("ChatMessageParam", "ChatContentPart", "MediaUrl")
OPEN_VALUE: Schema = {}
OPEN_OBJECT: Schema = {"type": "object", "additionalProperties": True}


@rule(
    why="the document carries 250 schemas of the installed openai package for /v1/responses, "
    "of whose inputs the server takes any object"
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


@rule(why="pydantic sees a chat message as any object, so nothing of it is typed")
def type_the_chat_messages(document: Document) -> int:
    handwritten = read_handwritten()
    document.schemas.update({name: handwritten[name] for name in CHAT_SCHEMAS})
    messages = document.schema("ChatCompletionRequest")["properties"]["messages"]
    if messages["items"] != {"additionalProperties": True, "type": "object"}:
        return 0
    messages["items"] = reference("ChatMessageParam")
    return 1
