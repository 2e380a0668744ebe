"""The document of `lmdeploy serve proxy`, which the api_server's is joined by."""

from __future__ import annotations

import json

from codegen.document import Document
from codegen.paths import PROXY_DOCUMENT


def read_proxy_document() -> Document:
    return Document(json.loads(PROXY_DOCUMENT.read_text(encoding="utf-8")))
