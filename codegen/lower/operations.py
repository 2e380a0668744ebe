"""What every generator needs changed of operations."""

from __future__ import annotations

from codegen.document import Document, referenced


def keep_one_refusal(document: Document) -> None:
    """A refusal per status, or one of several shapes, becomes a type of its own a status.

    The clients read all shapes of refusals themselves.
    """
    for operation in document.operations():
        responses = operation.raw["responses"]
        for status in responses.keys() - {"200", "default"}:
            del responses[status]
        for content in responses.get("default", {}).get("content", {}).values():
            content["schema"] = content["schema"].get("anyOf", [content["schema"]])[0]


def unpack_the_texts(document: Document) -> None:
    """Mark with `x-text-of` the JSON texts that hold the JSON of a component."""
    for operation in document.operations():
        answer = operation.answer() or {}
        if "contentSchema" in answer:
            operation.raw["x-text-of"] = referenced(answer.pop("contentSchema"))
            answer.pop("contentMediaType")
