"""Print, as JSON, the schemas of the answers and events that a release of LMDeploy declares.

Runs alone in the server's environment (`make server-models`), where nothing of this project is
installed: with a wheel as argument it reads that release, else the installed one. Only the modules
that declare the models are taken out of the package, because importing `lmdeploy` imports torch.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import models_json_schema

OPENAI, ANTHROPIC, RESPONSES, DISTSERVE = (
    "lmdeploy.serve.openai.protocol",
    "lmdeploy.serve.anthropic.protocol",
    "lmdeploy.serve.openai.responses.protocol",
    "lmdeploy.pytorch.disagg.conn.protocol",
)
# What the modules above import of their own package.
SUPPORT = ("lmdeploy/pytorch/disagg/config.py",)

# An older release lacks some: the prepared document of its version then does without.
MODELS = {
    OPENAI: (
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
    ANTHROPIC: (
        "AnthropicErrorResponse",
        "AnthropicModelList",
        "MessagesResponse",
        "CountTokensResponse",
    ),
    RESPONSES: ("ResponsesResponse",),
    DISTSERVE: ("DistServeEngineConfig", "DistServeInitResponse", "DistServeConnectionResponse"),
}
UNIONS = {ANTHROPIC: ("AnthropicStreamEvent",)}

# Of the openai package's 250 schemas, those that lmdeploy/serve/openai/responses makes answers of.
OF_RESPONSES = {
    "IncompleteDetails",
    "InputTokensDetails",
    "OutputTokensDetails",
    "ResponseError",
    "ResponseFunctionToolCall",
    "ResponseOutputMessage",
    "ResponseOutputText",
    "ResponseUsage",
    "ResponsesResponse",
}
# Their optional fields that it never sets; `async` is a word of several languages.
NEVER_SET = {"async", "misalignment", "caller", "namespace", "phase", "cache_write_tokens_details"}
PREFIX = "#/components/schemas/"
TEMPLATE = PREFIX + "{model}"


def main() -> None:
    wheel = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory() as folder:
        extract(wheel, Path(folder))
        sys.path.insert(0, folder)
        schemas: dict[str, Any] = {}
        for name, models in MODELS.items():
            if (module := load(name, Path(folder))) is not None:
                read = schemas_of(module, models, UNIONS.get(name, ()))
                schemas |= only_made(read) if name == RESPONSES else read
    json.dump(described(schemas), sys.stdout, indent=1, sort_keys=True, ensure_ascii=False)
    print()


def extract(wheel: Path | None, folder: Path) -> None:
    """Put the needed modules of a release into `folder`, as a package of nothing else."""
    for name in (*(f"{module.replace('.', '/')}.py" for module in MODELS), *SUPPORT):
        content = read_file(wheel, name)
        if content is None:
            continue
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    for package in [folder / "lmdeploy", *(folder / "lmdeploy").rglob("*")]:
        if package.is_dir():
            (package / "__init__.py").touch()


def read_file(wheel: Path | None, name: str) -> bytes | None:
    if wheel is not None:
        with zipfile.ZipFile(wheel) as release:
            return release.read(name) if name in release.namelist() else None
    files = importlib.metadata.files("lmdeploy") or []
    found = next((file for file in files if PurePosixPath(file) == PurePosixPath(name)), None)
    return None if found is None else Path(str(found.locate())).read_bytes()


def load(name: str, folder: Path) -> ModuleType | None:
    if not (folder / f"{name.replace('.', '/')}.py").exists():
        if name == OPENAI:
            sys.exit(f"this LMDeploy has no {name}: its answers have moved")
        return None
    return importlib.import_module(name)


def schemas_of(
    module: ModuleType, models: tuple[str, ...], unions: tuple[str, ...]
) -> dict[str, Any]:
    """The schemas of some models and unions of models, and of all that they refer to."""
    declared = [
        (getattr(module, name), "serialization") for name in models if hasattr(module, name)
    ]
    _, found = models_json_schema(declared, ref_template=TEMPLATE)  # type: ignore[arg-type]
    schemas: dict[str, Any] = found["$defs"]
    for name in unions:
        if hasattr(module, name):
            union = TypeAdapter(getattr(module, name)).json_schema(
                mode="serialization", ref_template=TEMPLATE
            )
            schemas |= union.pop("$defs")
            schemas[name] = union
    return schemas


def only_made(schemas: dict[str, Any]) -> dict[str, Any]:
    """The schemas the server makes answers of; where others are referred to, any value may be."""
    made = {name: opened(schemas[name]) for name in sorted(OF_RESPONSES) if name in schemas}
    for schema in made.values():
        for name in NEVER_SET & schema["properties"].keys():
            del schema["properties"][name]
    return made


def opened(schema: Any) -> Any:
    """The schema with the variants that the server never makes left out, and open without any."""
    if isinstance(schema, list):
        return [opened(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {key: value for key, value in schema.items() if key != "discriminator"}
    for key in ("anyOf", "oneOf"):
        if key in schema:
            variants = [variant for variant in schema[key] if not foreign(variant)]
            open_ended = variants in ([], [{"type": "null"}])
            others = {k: opened(v) for k, v in schema.items() if k != key}
            if len(variants) == 1 and not open_ended:
                return others | opened(variants[0])
            return others if open_ended else others | {"anyOf": opened(variants)}
    if foreign(schema):
        return {key: schema[key] for key in ("description",) if key in schema}
    return {key: opened(value) for key, value in schema.items()}


def foreign(schema: Any) -> bool:
    """Whether a schema is one of another package's that the server makes no answers of."""
    pointer = schema.get("$ref") if isinstance(schema, dict) else None
    return pointer is not None and pointer.removeprefix(PREFIX) not in OF_RESPONSES


def described(schemas: dict[str, Any]) -> dict[str, Any]:
    """Fold the line breaks of docstrings: their width is the source's, not the reader's."""
    for schema in schemas.values():
        if "description" in schema:
            paragraphs = schema["description"].split("\n\n")
            schema["description"] = "\n\n".join(" ".join(p.split()) for p in paragraphs)
    return schemas


if __name__ == "__main__":
    main()
