"""Rules on the document as a whole."""

from __future__ import annotations

from codegen.document import Document
from codegen.rule import rule

# Served without a key: lmdeploy/serve/utils/server_utils.py
OPEN_PATHS = ("/health", "/nodes/")


@rule(why='FastAPI\'s defaults call every server "FastAPI 0.1.0"')
def name_the_document(document: Document) -> int:
    if document.raw["info"]["title"] != "FastAPI":
        return 0
    document.raw["info"] = {
        "title": "LMDeploy API",
        "version": document.server,
        "description": (
            "The HTTP API of LMDeploy's api_server and of its proxy, as their documents should "
            "have been. `x-served-by` says which of the two has an operation."
        ),
        "contact": {
            "name": "LMDeploy clients",
            "url": "https://github.com/lmdeploy/lmdeploy-clients",
        },
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
    }
    return 1


@rule(why="the document names no server")
def name_the_server(document: Document) -> int:
    if "servers" in document.raw:
        return 0
    document.raw["servers"] = [
        {"url": "http://localhost:23333", "description": "Where api_server listens by default."}
    ]
    return 1


@rule(
    why="until 0.11 the document demands a key of some operations, of servers that want none, too",
    until="0.11.1",
)
def drop_the_demanded_keys(document: Document) -> int:
    del document.raw["components"]["securitySchemes"]
    operations = [o.raw for o in document.operations() if o.raw.pop("security", None) is not None]
    return len(operations)


@rule(why="the server can be started with --api-keys, which the document never mentions")
def declare_the_key(document: Document) -> int:
    components = document.raw["components"]
    if "securitySchemes" in components:
        return 0
    components["securitySchemes"] = {
        "bearer": {
            "type": "http",
            "scheme": "bearer",
            "description": "One of the server's --api-keys, if it was started with any.",
        }
    }
    document.raw["security"] = [{}, {"bearer": []}]
    for operation in document.operations():
        if operation.path.startswith(OPEN_PATHS):
            operation.raw["security"] = []
    return 1
