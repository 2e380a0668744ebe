"""The schemas of the server's answers, read once from its release and kept in the project."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from codegen.document import Schema
from codegen.paths import CODEGEN, SERVER_MODELS


def read_server_models() -> dict[str, Schema]:
    schemas: dict[str, Schema] = json.loads(SERVER_MODELS.read_text(encoding="utf-8"))
    return schemas


def read_from_release(server_python: Path) -> str:
    """The JSON text that the LMDeploy installed beside `server_python` gives."""
    # Isolated, because modules beside the script have names of the standard library's (warnings).
    command: list[str | Path] = [server_python, "-I", CODEGEN / "read_server_models.py"]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
