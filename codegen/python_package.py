"""Write the Python package: models and operations, request types, events, the operations table."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from codegen.document import Document, Operation, referenced
from codegen.lower import datamodel, openapi_python_client
from codegen.paths import CODEGEN, ROOT
from codegen.prepare import to_text
from codegen.versions import Versions
from codegen.warnings import fail_on_unread

PACKAGE = "lmdeploy_api"


def write_python_package(
    prepared: Document, output: Path, versions: Versions, scratch: Path
) -> None:
    """Write the package into `output`/lmdeploy_api."""
    package = output / PACKAGE
    _run_openapi_python_client(prepared, package, scratch)
    _run_datamodel_code_generator(
        datamodel.lower_requests(prepared), package / "requests.py", "typing.TypedDict", scratch
    )
    _run_datamodel_code_generator(
        datamodel.lower_events(prepared), package / "events.py", "msgspec.Struct", scratch
    )
    (package / "operations.py").write_text(operations_module(prepared), encoding="utf-8")
    (package / "__init__.py").write_text(_door(versions), encoding="utf-8")
    (package / "py.typed").touch()


def operations_module(prepared: Document) -> str:
    """The source of operations.py: how each operation is called and what it answers."""
    operations = sorted(prepared.operations(), key=lambda operation: operation.name)
    models = sorted({m for o in operations if (m := _model(o)) not in (None, "str")})
    lines = [_OPERATIONS_HEAD]
    lines += [f"    from lmdeploy_api.models import {model}" for model in models]
    lines += ["", "from lmdeploy_api import events"]
    lines.append(_OPERATIONS_TYPES)
    for operation in operations:
        model = _model(operation)
        headers = json.dumps(operation.raw.get("x-headers", {}))
        call = f'"{operation.method.upper()}", "{operation.path}"'
        lines.append(
            f"{operation.name.upper()}: Operation[{model}] = Operation("
            f'"{operation.name}", {call}, "{_form(operation)}", '
            f"{json.dumps(model) if model else None}, {headers})"
        )
        lines.append(f'"""{operation.raw["summary"]}"""\n')
        if event := operation.raw.get("x-streaming-response-type"):
            lines.append(
                f"{operation.name.upper()}_STREAM: StreamingOperation[events.{event}] = "
                f'StreamingOperation("{operation.name}_stream", {call}, events.{event}, '
                f'"{operation.raw["x-streaming-dialect"]}", {headers})'
            )
            lines.append(f'"""{operation.raw["summary"]} As a stream."""\n')
    return "\n".join(lines)


def _model(operation: Operation) -> str | None:
    """The name of the answer's class, `str` for a text, None for an answer without a body."""
    answer = operation.answer()
    if answer is None:
        return None
    if "contentSchema" in answer:
        return referenced(answer["contentSchema"])
    return referenced(answer) or {"string": "str"}[answer["type"]]


def _form(operation: Operation) -> str:
    """What the body of a success is."""
    answer = operation.answer()
    if answer is None:
        return "nothing"
    if "contentSchema" in answer:
        return "json_in_text"
    return "text" if answer.get("type") == "string" else "json"


def _run_openapi_python_client(prepared: Document, package: Path, scratch: Path) -> None:
    document = scratch / "openapi-python-client.json"
    document.write_text(to_text(openapi_python_client.lower(prepared).raw), encoding="utf-8")
    _run(
        "openapi-python-client",
        "generate",
        f"--path={document}",
        f"--config={CODEGEN / 'python' / 'client.yaml'}",
        f"--custom-template-path={CODEGEN / 'python' / 'templates'}",
        f"--output-path={package}",
        "--meta=none",
        "--fail-on-warning",
    )


def _run_datamodel_code_generator(
    document: Document, output: Path, kind: str, scratch: Path
) -> None:
    source = scratch / f"{output.stem}.json"
    source.write_text(to_text(document.raw), encoding="utf-8")
    _run(
        "datamodel-codegen",
        f"--input={source}",
        "--input-file-type=openapi",
        f"--output={output}",
        f"--output-model-type={kind}",
        "--target-python-version=3.11",
        "--enum-field-as-literal=all",
        "--use-standard-collections",
        "--use-union-operator",
        "--use-schema-description",
        "--use-inline-field-description",
        "--no-use-annotated",
        "--use-default",
        "--disable-timestamp",
        "--custom-file-header=",
        "--formatters=ruff-format",
    )


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / tool), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    fail_on_unread(tool, done.returncode, done.stdout + done.stderr)


def _door(versions: Versions) -> str:
    return f'''"""Every operation and model of LMDeploy {versions.server}'s HTTP API.

Generated, and used through `lmdeploy_client`, which adds streaming. Nothing is imported here, so
that a program loads only the models it uses.
"""

__version__ = "{versions.project}"
SERVER_VERSION = "{versions.server}"
'''


_OPERATIONS_HEAD = '''"""The operations: how each is called and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Generic, Literal, TypeVar, cast

if TYPE_CHECKING:'''

_OPERATIONS_TYPES = '''
Response = TypeVar("Response")
Chunk = TypeVar("Chunk")
Form = Literal["json", "json_in_text", "text", "nothing"]
"""What a whole answer is: a JSON object; a JSON text that holds the JSON of one; a JSON text; no
body that says anything."""
Dialect = Literal["done", "message_stop", "response_end"]
"""How a stream ends: `data: [DONE]`; a `message_stop`; `response.completed` and its like."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[Response]):
    """An operation that answers with one JSON value, or with nothing."""

    name: str
    method: str
    path: str
    form: Form
    model: str | None
    """Name of the answer's class; `str` for a text, None for an answer without a body."""
    headers: Mapping[str, str] = field(hash=False)
    """Headers that the server wants besides those of every request."""

    @property
    def response(self) -> type[Response] | None:
        """The answer's class, imported when it is first asked for."""
        if self.model is None:
            return None
        if self.model == "str":
            return cast("type[Response]", str)
        return cast("type[Response]", getattr(import_module("lmdeploy_api.models"), self.model))


@dataclass(frozen=True, slots=True)
class StreamingOperation(Generic[Chunk]):
    """An operation that answers with events when its request says `stream: true`."""

    name: str
    method: str
    path: str
    chunk: type[Chunk]
    dialect: Dialect
    headers: Mapping[str, str] = field(hash=False)
    """Headers that the server wants besides those of every request."""

'''
