"""Where the pipeline's files are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODEGEN = ROOT / "codegen"
GENERATED = ROOT / "generated"

DOCUMENT = ROOT / "openapi.json"
PREPARED = CODEGEN / "openapi.prepared.json"
VERSIONS = CODEGEN / "versions.toml"
OPERATIONS = CODEGEN / "operations.toml"
SERVER_MODELS = CODEGEN / "server_models.json"
HANDWRITTEN = CODEGEN / "handwritten.json"
