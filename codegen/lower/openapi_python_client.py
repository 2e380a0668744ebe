"""The dialect of openapi-python-client (Python: attrs models and httpx operations).

It reads OpenAPI 3.1 well. https://github.com/openapi-generators/openapi-python-client
"""

from __future__ import annotations

import copy

from codegen.document import Document, Schema


def lower(prepared: Document) -> Document:
    """A copy of the prepared document that openapi-python-client understands."""
    document = Document(copy.deepcopy(prepared.raw))
    document.raw["security"] = [{"bearer": []}]
    for operation in document.operations():
        for response in operation.raw["responses"].values():
            # It would hand the text of the whole stream to a model's from_dict.
            response.get("content", {}).pop("text/event-stream", None)
    document.rewrite_schemas(drop_default)
    return document


def drop_default(schema: Schema) -> Schema:
    """A default becomes a value that every request sends."""
    return {key: value for key, value in schema.items() if key != "default"}
