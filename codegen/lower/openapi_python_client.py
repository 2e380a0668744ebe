"""The dialect of openapi-python-client (Python: attrs models and httpx operations).

It reads OpenAPI 3.1 well. https://github.com/openapi-generators/openapi-python-client
"""

from __future__ import annotations

from codegen.document import Document
from codegen.lower.descriptions import describe_bounds_and_default, lift_bounds
from codegen.lower.enums import open_integer_enum
from codegen.lower.operations import keep_one_refusal, unpack_the_texts
from codegen.lower.unions import flatten_the_unions


def lower(prepared: Document) -> Document:
    """A copy of the prepared document that openapi-python-client understands."""
    document = prepared.copy()
    flatten_the_unions(document)
    unpack_the_texts(document)
    document.raw["security"] = [{"bearer": []}]
    for operation in document.operations():
        for response in operation.raw["responses"].values():
            # It would hand the text of the whole stream to a model's from_dict.
            response.get("content", {}).pop("text/event-stream", None)
    keep_one_refusal(document)
    for name in document.reachable(*document.event_types()) - document.reachable(
        document.raw["paths"]
    ):
        del document.schemas[name]  # events are read by msgspec
    document.rewrite_schemas(lift_bounds)
    document.rewrite_schemas(describe_bounds_and_default)  # it would send every default
    document.rewrite_schemas(open_integer_enum)
    return document
