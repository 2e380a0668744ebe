"""Names made of other names."""

from __future__ import annotations

import re


def camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W+|_", name))
