"""Rules on the document as a whole."""

from __future__ import annotations

from codegen.document import Document
from codegen.rule import rule
from codegen.versions import read_versions

OPEN_PATHS = ("/health",)  # served without a key: lmdeploy/serve/utils/server_utils.py


@rule(why='FastAPI\'s defaults call every server "FastAPI 0.1.0"')
def name_the_document(document: Document) -> int:
    if document.raw["info"]["title"] != "FastAPI":
        return 0
    document.raw["info"] = {
        "title": "LMDeploy API",
        "version": read_versions().server,
        "description": "The HTTP API of LMDeploy's api_server, as its document should have been.",
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


@rule(why="the server can be started with --api-keys, which the document never mentions")
def declare_the_key(document: Document) -> int:
    components = document.raw["components"]
    if "securitySchemes" in components:
        return 0
    components["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer"}}
    document.raw["security"] = [{}, {"bearer": []}]
    for operation in document.operations():
        if operation.path in OPEN_PATHS:
            operation.raw["security"] = []
    return 1
