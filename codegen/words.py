"""What schemas and fields mean, where neither the document nor the release says it."""

from __future__ import annotations

import tomllib

from codegen.paths import WORDS


def read_words() -> dict[str, dict[str, str]]:
    """Descriptions by schema and field; that of the schema itself is under an empty name."""
    words: dict[str, dict[str, str]] = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    return words
