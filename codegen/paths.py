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
SERVER_MODELS = CODEGEN / "server_models"  # a file a release
PROXY_DOCUMENT = CODEGEN / "openapi.proxy.json"
EXAMPLES = CODEGEN / "examples.json"
SYMBOLS = CODEGEN / "symbols"  # a file a language
WORDS = CODEGEN / "words.toml"
FREE_FORM = CODEGEN / "free_form.toml"
RULES_PAGE = ROOT / "docs" / "preparation.md"
API_CHANGES = ROOT / "docs" / "api-changes.md"
OLDER_DOCUMENTS = ROOT / "tests" / "documents"
HANDWRITTEN = CODEGEN / "handwritten.json"
