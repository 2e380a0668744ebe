"""Print, as JSON, the schemas of the answers that an installed LMDeploy declares.

Runs alone in the server's environment (`make server-models`), where nothing of this project is
installed. The two protocol modules are loaded by their files, because importing `lmdeploy` would
import torch.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from pydantic.json_schema import models_json_schema

ANSWERS = {
    "lmdeploy/serve/openai/protocol.py": (
        "ErrorResponse",
        "ModelList",
        "ChatCompletionResponse",
        "ChatCompletionStreamResponse",
        "CompletionResponse",
        "CompletionStreamResponse",
        "GenerateReqOutput",
        "EmbeddingsResponse",
        "EncodeResponse",
        "PoolingResponse",
        "PPLResponse",
    ),
    "lmdeploy/serve/anthropic/protocol.py": (
        "AnthropicErrorResponse",
        "AnthropicModelList",
        "MessagesResponse",
        "CountTokensResponse",
    ),
}


def main() -> None:
    models = [
        (getattr(load(path), name), "serialization")
        for path, names in ANSWERS.items()
        for name in names
    ]
    _, schemas = models_json_schema(models, ref_template="#/components/schemas/{model}")  # type: ignore[arg-type]
    json.dump(described(schemas["$defs"]), sys.stdout, indent=1, sort_keys=True)
    print()


def load(path: str) -> ModuleType:
    """Load one module of the installed LMDeploy without its package."""
    files = importlib.metadata.files("lmdeploy") or []
    found = next((file for file in files if file.as_posix() == path), None)
    if found is None:
        sys.exit(f"the installed LMDeploy has no {path}: its answers have moved")
    name = Path(path).parent.name + "_protocol"
    spec = importlib.util.spec_from_file_location(name, str(found.locate()))
    if spec is None or spec.loader is None:
        sys.exit(f"{path} cannot be loaded as a module")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # pydantic resolves annotations through it
    spec.loader.exec_module(module)
    return module


def described(schemas: dict[str, Any]) -> dict[str, Any]:
    """Fold the line breaks of docstrings: their width is the source's, not the reader's."""
    for schema in schemas.values():
        if "description" in schema:
            paragraphs = schema["description"].split("\n\n")
            schema["description"] = "\n\n".join(" ".join(p.split()) for p in paragraphs)
    return schemas


if __name__ == "__main__":
    main()
