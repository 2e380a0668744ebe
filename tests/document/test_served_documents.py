"""The vendored document of the proxy is the one that LMDeploy's own proxy serves.

That of the api_server is looked at in `tests/server`.
"""

from __future__ import annotations

import json

from calling import ask
from embedded import embedded_proxy

from codegen.paths import PROXY_DOCUMENT


def test_the_proxys_document_is_the_one_that_is_served() -> None:
    with embedded_proxy() as url:
        served = json.loads(ask(url, "GET /openapi.json", None).body)
    assert served == json.loads(PROXY_DOCUMENT.read_text(encoding="utf-8"))
