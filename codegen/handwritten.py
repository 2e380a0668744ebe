"""The few schemas that neither the server's document nor its release contains."""

from __future__ import annotations

import json

from codegen.document import Schema
from codegen.paths import HANDWRITTEN


def read_handwritten() -> dict[str, Schema]:
    schemas: dict[str, Schema] = json.loads(HANDWRITTEN.read_text(encoding="utf-8"))
    return schemas
