"""versions.toml: which versions everything is made of."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from codegen.paths import VERSIONS


@dataclass(frozen=True)
class Versions:
    """The versions of the clients, of the server and of the tools."""

    project: str
    server: str
    document_sha256: str
    tools: dict[str, str]


def read_versions() -> Versions:
    table = tomllib.loads(VERSIONS.read_text(encoding="utf-8"))
    return Versions(
        project=table["project"]["version"],
        server=table["server"]["version"],
        document_sha256=table["server"]["sha256"],
        tools=table["generators"] | table["formatters"],
    )
